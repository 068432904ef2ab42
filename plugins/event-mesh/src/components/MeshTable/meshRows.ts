import {
  FilterChip,
  filterChip,
  linkIndex,
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
 * A link of the mesh, as a fact of the line of its owner.
 *
 * @internal
 */
export type RowReference = {
  /** The link's id, which is also that of the edge that draws it. */
  readonly id: string;
  readonly role: LinkRole;
  /** Step or branch, from 0. */
  readonly index?: number;
  readonly endpoint: Endpoint;
  readonly state: StatusState;
  /** Whose dead letter sink it is, where it is taken over. */
  readonly inheritedFrom?: Endpoint;
};

/**
 * A line of the list: a resource or a placeholder, with all that it names.
 *
 * @internal
 */
export type MeshRow = Endpoint & {
  readonly status: StatusWord;
  readonly stale: boolean;
  /** The controller's own word for what is wrong. */
  readonly reason?: string;
  readonly references: readonly RowReference[];
  /** What a Trigger lets pass. */
  readonly chip?: FilterChip;
  /** Placeholders only: who names it. */
  readonly namedBy: readonly Endpoint[];
  /** What Knative made for it and is not shown. */
  readonly folded: number;
  readonly hiddenNeighbours: number;
  /** No filter asked for it. */
  readonly context: boolean;
  readonly created?: string;
  /** What the catalog calls them. */
  readonly owners: readonly string[];
  readonly systems: readonly string[];
};

/**
 * All that a view holds, as lines of a list.
 *
 * @internal
 */
export function meshRows(
  view: MeshView,
  overlay: CatalogOverlay,
): readonly MeshRow[] {
  const links = linkIndex(view);
  const shared = (id: string) => ({
    hiddenNeighbours: view.hiddenNeighbours.get(id) ?? 0,
    context: view.context?.has(id) ?? false,
    owners: overlay.ownersOf(id).map(overlay.nameOf),
    systems: overlay.systemsOf(id).map(overlay.nameOf),
  });
  return [
    ...[...view.resources.values()].map(found => ({
      ...rowOfResource(view, found, links.of(found.id)),
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
  // Its backing channel is folded into it: there is nothing beside it.
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
