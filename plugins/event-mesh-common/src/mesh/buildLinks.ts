import { Resource, refId } from '../resources';
import { linkDrafts } from './links/linkDrafts';
import { LinkContext, LinkDraft } from './links/types';
import { compareText } from './order';
import { Lookups, Resolved, resolveDestination } from './resolveDestination';
import { conditionStatus } from './statusOf';
import { Link, Status } from './types';

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
export function buildLinks(
  lookups: Lookups,
  statuses: ReadonlyMap<string, Status>,
): BuiltLink[] {
  const context = linkContext(lookups);
  const built = new Map<string, BuiltLink>();
  for (const [owner, resource] of lookups.index.byId) {
    if (lookups.folding.rootOf(owner) === owner) {
      for (const draft of linkDrafts(resource, context)) {
        const ends = resolveDestination(
          resource.ref.cluster,
          draft.to,
          lookups,
        );
        for (const resolved of ends) {
          if (!(draft.role === 'backingChannel' && resolved.end === owner)) {
            const status = linkStatus(resource, draft, statuses.get(owner));
            const link = toLink(owner, draft, { resolved, status });
            built.set(link.id, { link, missing: resolved.missing });
          }
        }
      }
    }
  }
  return [...built.values()].sort((a, b) => compareText(a.link.id, b.link.id));
}

function toLink(
  owner: string,
  { role, index, field, to, inheritedFrom }: LinkDraft,
  found: { readonly resolved: Resolved; readonly status: Status },
): Link {
  const { missing, named, ...resolved } = found.resolved;
  const place = index === undefined ? role : `${role}.${index}`;
  return {
    // '#' and '|' cannot stand in an id of a ref, so that no two links share an id.
    id: `${owner}#${place}${'selector' in to ? `|${resolved.end}` : ''}`,
    owner,
    role,
    ...(index === undefined ? {} : { index }),
    field,
    ...resolved,
    ...(inheritedFrom === undefined ? {} : { inheritedFrom }),
    status: found.status,
  };
}

function linkStatus(
  owner: Resource,
  draft: LinkDraft,
  ownStatus: Status = { state: 'unknown', stale: false },
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

function linkContext({ index, folding }: Lookups): LinkContext {
  return {
    find(cluster, { group, kind, namespace, name }) {
      const id = refId({ cluster, group, kind, namespace, name });
      const resource = index.byId.get(id);
      const rootId = folding.rootOf(id);
      const root = index.byId.get(rootId);
      return resource && root ? { resource, root, rootId } : undefined;
    },
    controllerOf(resource) {
      const owner = folding.ownerOf(refId(resource.ref));
      return owner === undefined ? undefined : folding.rootOf(owner);
    },
  };
}
