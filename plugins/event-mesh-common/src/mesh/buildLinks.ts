import { Resource } from '../resources';
import { linkContext } from './linkContext';
import { linkDrafts } from './links/linkDrafts';
import { LinkDraft } from './links/types';
import { Lookups } from './lookups';
import { Task, compareText, forEachYielding } from '../model';
import { Resolved, resolveDestination } from './resolveDestination';
import { conditionStatus } from './statusOf';
import { Link, Status } from './types';
import { Writable } from './writable';

/**
 * A link, and who is missing at its end.
 *
 * @internal
 */
export type BuiltLink = {
  readonly link: Link;
  readonly missing?: Resolved['missing'];
};

/**
 * The links of all user-facing resources, sorted by id.
 *
 * @remarks What a folded resource says, its owner has said already: its links are left out. So is a backing channel
 * that is folded into the very Channel that names it.
 * @internal
 */
export function* buildLinks(
  lookups: Lookups,
  statusOf: (id: string) => Status,
): Task<BuiltLink[]> {
  const context = yield* linkContext(lookups);
  const built: BuiltLink[] = [];
  yield* forEachYielding(lookups.index.byId, ([owner, resource]) => {
    if (lookups.folding.rootOf(owner) === owner) {
      const ownStatus = statusOf(owner);
      for (const draft of linkDrafts(resource, context)) {
        for (const resolved of resolveDestination(resource, draft, lookups)) {
          if (!(draft.role === 'backingChannel' && resolved.target === owner)) {
            const status = linkStatus(resource, draft, ownStatus);
            const link = toLink(owner, draft, { resolved, status });
            built.push({ link, missing: resolved.missing });
          }
        }
      }
    }
  });
  return built.sort((a, b) => compareText(a.link.id, b.link.id));
}

function toLink(
  owner: string,
  draft: LinkDraft,
  found: { readonly resolved: Resolved; readonly status: Status },
): Link {
  const { role, index, field, to } = draft;
  const { target, resolvedBy } = found.resolved;
  const place = index === undefined ? role : `${role}.${index}`;
  const many = 'selector' in to || 'addressablesOf' in to;
  const link: Writable<Link> = {
    // '#' and '|' cannot stand in an id of a ref, so that no two links share an id.
    id: `${owner}#${place}${many ? `|${target}` : ''}`,
    owner,
    role,
    field,
    target,
    resolvedBy,
    status: found.status,
  };
  copyIfSet(draft, link, ['index', 'inheritedFrom', 'recordedBy']);
  copyIfSet(found.resolved, link, ['uri', 'resolvedUri', 'elsewhere']);
  return link;
}

function copyIfSet<K extends keyof Link>(
  from: Readonly<Partial<Pick<Link, K>>>,
  to: Writable<Pick<Link, K>>,
  keys: readonly K[],
): void {
  for (const key of keys) {
    const value = from[key];
    if (value !== undefined) {
      to[key] = value;
    }
  }
}

function linkStatus(
  owner: Resource,
  draft: LinkDraft,
  ownStatus: Status,
): Status {
  const condition =
    draft.says ??
    owner.conditions.find(
      ({ type }) => draft.condition !== undefined && type === draft.condition,
    );
  return condition && ownStatus.state !== 'terminating'
    ? conditionStatus(condition, ownStatus.stale)
    : ownStatus;
}
