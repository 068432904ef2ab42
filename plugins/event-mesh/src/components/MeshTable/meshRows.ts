import {
  FilterChip,
  filterChip,
  Placeholder,
  Link,
  LinkRole,
  MeshResource,
  MeshView,
  StatusState,
} from 'backstage-plugin-event-mesh-common';
import type { CatalogOverlay } from '../../catalog';
import {
  Endpoint,
  endpointOf,
  placeholderEndpoint,
} from '../shared/EndpointName';
import type { StatusWord } from '../shared/StatusMark';

/**
 * A link of the mesh, as part of the row of its owner.
 *
 * @internal
 */
export type RowReference = {
  /** The id of the link, which is also the id of its edge. */
  readonly id: string;
  readonly role: LinkRole;
  /** Index of a step or branch, from 0. */
  readonly index?: number;
  readonly endpoint: Endpoint;
  readonly state: StatusState;
  /** Owner of an inherited dead letter sink. */
  readonly inheritedFrom?: Endpoint;
};

/**
 * A row of the list: a resource or a placeholder, with all its references.
 *
 * @internal
 */
export type MeshRow = Endpoint & {
  readonly status: StatusWord;
  readonly stale: boolean;
  /** The controller's reason for a status that is not ready. */
  readonly reason?: string;
  readonly references: readonly RowReference[];
  /** The filter of a Trigger. */
  readonly chip?: FilterChip;
  /** Placeholders only: the resources that refer to it. */
  readonly namedBy: readonly Endpoint[];
  /** Number of generated resources that are not shown. */
  readonly folded: number;
  readonly hiddenNeighbours: number;
  /** Shown only as an endpoint of others, not matched by the filters. */
  readonly context: boolean;
  readonly created?: string;
  /** Titles of the owners in the catalog. */
  readonly owners: readonly string[];
  readonly systems: readonly string[];
};

/**
 * Returns all resources and placeholders of a view as rows of a list.
 *
 * @internal
 */
export function meshRows(
  view: MeshView,
  overlay: CatalogOverlay,
): readonly MeshRow[] {
  const links = byOwner(view.links);
  const shared = (id: string) => ({
    hiddenNeighbours: view.hiddenNeighbours.get(id) ?? 0,
    context: view.context?.has(id) ?? false,
    owners: overlay.ownersOf(id).map(overlay.nameOf),
    systems: overlay.systemsOf(id).map(overlay.nameOf),
  });
  return [
    ...[...view.resources.values()].map(found => ({
      ...rowOfResource(view, found, links.get(found.id) ?? []),
      ...shared(found.id),
    })),
    ...[...view.placeholders.values()].map(placeholder => ({
      ...placeholderRow(view, placeholder),
      ...shared(placeholder.id),
    })),
  ];
}

function rowOfResource(
  view: MeshView,
  { id, resource, status, folded }: MeshResource,
  links: readonly Link[],
) {
  const { kind, name, namespace, cluster } = resource.ref;
  const { createdAt } = resource;
  return {
    ...{ id, kind, name, namespace, cluster },
    status: status.state,
    stale: status.stale,
    ...(status.reason && status.state !== 'ready'
      ? { reason: status.reason }
      : {}),
    references: links.flatMap(link => referenceOf(view, link)),
    ...(resource.type === 'trigger' ? { chip: filterChip(resource) } : {}),
    namedBy: [],
    folded: folded.filter(child => !view.resources.has(child)).length,
    ...(createdAt === undefined ? {} : { created: createdAt }),
  };
}

function placeholderRow(view: MeshView, placeholder: Placeholder) {
  return {
    ...placeholderEndpoint(placeholder),
    status: placeholder.reason,
    stale: false,
    references: [],
    namedBy: [...new Set(placeholder.namedBy.map(({ id }) => id))].flatMap(
      id => endpointOf(view, id) ?? [],
    ),
    folded: 0,
  };
}

function referenceOf(view: MeshView, link: Link): readonly RowReference[] {
  const end = endpointOf(view, link.target);
  // Its backing channel is folded into it, so there is no other endpoint to show.
  if (!end || link.target === link.owner) {
    return [];
  }
  const { id, role, index, inheritedFrom } = link;
  const giver =
    inheritedFrom === undefined ? undefined : endpointOf(view, inheritedFrom);
  return [
    {
      ...{ id, role, endpoint: end },
      state: link.status.state,
      ...(index === undefined ? {} : { index }),
      ...(giver ? { inheritedFrom: giver } : {}),
    },
  ];
}

function byOwner(links: readonly Link[]): ReadonlyMap<string, Link[]> {
  const owners = new Map<string, Link[]>();
  for (const link of links) {
    const own = owners.get(link.owner);
    if (own) {
      own.push(link);
    } else {
      owners.set(link.owner, [link]);
    }
  }
  return owners;
}
