import { ReadIssue } from '../../resources';
import { refId } from '../../model';
import { Placeholder, Link, Mesh, MeshResource, Status } from '../types';

/** A whole mesh as text, one fact a line, for goldens that a person can review. */
export function meshLines(mesh: Mesh, problems: readonly ReadIssue[]): string {
  const sections: [string, readonly string[]][] = [
    [
      'clusters',
      mesh.clusters.map(({ name, readAt, knativeInstalled }) =>
        line(name, new Date(readAt).toISOString(), {
          knative: `${knativeInstalled}`,
        }),
      ),
    ],
    ['resources', [...mesh.resources.values()].map(resourceLine)],
    ['links', mesh.links.map(linkLine)],
    ['placeholders', [...mesh.placeholders.values()].map(placeholderLine)],
    ['problems', problems.map(problemLine)],
  ];
  return sections
    .map(([title, lines]) => [`# ${title}`, ...lines, ''].join('\n'))
    .join('\n');
}

function resourceLine(found: MeshResource): string {
  const {
    id,
    resource,
    status,
    foldedInto,
    notReadyParts = [],
    producedBy,
  } = found;
  return line(id, `(${resource.type})`, statusText(status), {
    in: foldedInto,
    by: producedBy,
    folds: found.folded.length || undefined,
    notReadyParts: notReadyParts.join(' ') || undefined,
  });
}

/** A link in one line; `#` and what follows is the role, with the step's or branch's number. */
export function linkLine(link: Link): string {
  return line(link.id, '->', link.target, statusText(link.status), {
    field: link.field,
    found: link.resolvedBy,
    uri: link.uri,
    resolved: link.resolvedUri,
    elsewhere: link.elsewhere && (link.elsewhere.id ?? '?'),
    from: link.inheritedFrom,
    recorded: link.recordedBy?.join(' '),
  });
}

/** A placeholder in one line, with who names it and where. */
function placeholderLine(placeholder: Placeholder): string {
  const names = placeholder.namedBy.map(({ id, field }) => `${id} ${field}`);
  const place = placeholder.inCluster ? 'in its cluster' : '';
  return line(placeholder.id, placeholder.reason, place, {
    named: names.join(', '),
  });
}

function problemLine({ code, ref, cluster, field, params }: ReadIssue): string {
  const said = Object.entries(params).map(
    ([name, value]) => `${name}=${value}`,
  );
  return line(code, ref ? refId(ref) : cluster, field ?? '', said.join(' '));
}

function statusText(status: Status): string {
  const { state, stale, condition, reason, message, blame } = status;
  const said = [condition, reason, message].filter(Boolean).join(': ');
  return [
    state,
    stale && 'stale',
    state !== 'ready' && said && `[${said}]`,
    blame && `because of ${blame}`,
  ]
    .filter(Boolean)
    .join(' ');
}

function line(
  ...parts: (string | Readonly<Record<string, string | number | undefined>>)[]
): string {
  return parts
    .flatMap(part =>
      typeof part === 'string'
        ? [part]
        : Object.entries(part).flatMap(([name, value]) =>
            value === undefined ? [] : [`${name}=${value}`],
          ),
    )
    .filter(part => part !== '')
    .join('  ')
    .replace(/\n/g, '\\n');
}
