import type { Entity } from '@backstage/catalog-model';
import {
  defaultViewOptions,
  EntityFlow,
  entityFlow,
  EntityQuery,
  findEntityResources,
  Finding,
  Graph,
  MeshView,
} from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';
import type { CatalogOverlay } from '../catalog';
import { EntityParts, entityParts } from '../data';
import type { Surroundings } from '../data';
import { useEntityQueries } from './useEntityQueries';
import { useFindings } from './useFindings';
import { MeshData, useMesh } from './useMesh';
import { useMeshView } from './useMeshView';
import { useNamespaceHint } from './useNamespaceHint';
import type { ViewState } from '../url';
import { withOwners } from '../catalog';

/**
 * The mesh around an entity: its own resources and those within a number of hops.
 *
 * @internal
 */
export type EntityMesh = {
  readonly data: MeshData;
  /** Not known yet: resources or members are loading. */
  readonly isPending: boolean;
  readonly queries: readonly EntityQuery[];
  /** The catalog failed to return the members of the entity. */
  readonly isCatalogUnread: boolean;
  /** The entity stands for its members, as a System or a Group does. */
  readonly holdsOthers: boolean;
  /** Ids of the resources of the entity. */
  readonly ids: readonly string[];
  readonly flow: EntityFlow;
  /** Findings about the resources of the entity and those that connect it to the mesh. */
  readonly findings: readonly Finding[];
  readonly view: MeshView;
};

/** @internal */
export function useEntityMesh(
  entity: Entity,
  state: Pick<ViewState, 'eventTypes' | 'hops' | 'opened'>,
): EntityMesh {
  const { eventTypes, hops, opened } = state;
  const { queries, isPending, isCatalogUnread, holdsOthers } =
    useEntityQueries(entity);
  const around = useMemo(
    (): Surroundings => ({
      queries,
      opened,
      // The consumers of an event type are one hop behind its entry points.
      hops: queries.some(({ id }) => id !== undefined) ? hops + 1 : hops,
    }),
    [queries, hops, opened],
  );
  const data = useMesh(around);
  const { mesh } = data;
  useNamespaceHint(queries[0]?.namespace);
  const ids = useMemo(
    () => [
      ...new Set(queries.flatMap(query => findEntityResources(mesh, query))),
    ],
    [mesh, queries],
  );
  const flow = useMemo(() => entityFlow(mesh, ids), [mesh, ids]);
  const all = useFindings(mesh);
  const findings = useMemo(
    () => findingsAbout(all ?? [], flow, ids),
    [all, flow, ids],
  );
  const options = useMemo(
    () => ({
      ...defaultViewOptions,
      eventTypes: eventTypes || flow.about === 'eventTypes',
      // The entity's own workload is shown even if it has no links.
      unconnected: true,
      focus: { ...focusOf(flow, ids, hops), opened },
    }),
    [flow, ids, eventTypes, hops, opened],
  );
  const view = useMeshView(mesh, options);
  return {
    data,
    isPending: isPending || data.isPending,
    ...{ queries, isCatalogUnread, holdsOthers, ids, flow, findings, view },
  };
}

/**
 * Returns the graphs around an entity, with owners from the catalog.
 *
 * @internal
 */
export function useEntityParts(
  { data: { mesh }, flow, ids }: EntityMesh,
  state: Pick<ViewState, 'eventTypes' | 'hops' | 'opened'>,
  overlay: CatalogOverlay,
): EntityParts {
  const { eventTypes, hops, opened } = state;
  const { receives, sends, failures } = useMemo(
    () => entityParts(mesh, { flow, own: ids }, { eventTypes, hops, opened }),
    [mesh, flow, ids, eventTypes, hops, opened],
  );
  return useMemo(() => {
    const owned = (graph: Graph | undefined) =>
      graph && withOwners(graph, overlay);
    return {
      receives: owned(receives),
      sends: owned(sends),
      failures: owned(failures),
    };
  }, [receives, sends, failures, overlay]);
}

/**
 * Returns the focus of the graph. The surroundings of an event type are its producers and consumers, not all neighbors
 * of its Broker.
 */
function focusOf(
  { about, receives, sends }: EntityFlow,
  ids: readonly string[],
  hops: number,
) {
  const ends = [...receives, ...sends].flatMap(({ from, to, via }) => [
    from,
    to,
    via,
  ]);
  return about === 'eventTypes'
    ? { ids: [...ids, ...ends], hops: hops - 1 }
    : { ids, hops };
}

function findingsAbout(
  findings: readonly Finding[],
  { receives, sends }: EntityFlow,
  ids: readonly string[],
): readonly Finding[] {
  const near = new Set([
    ...ids,
    ...[...receives, ...sends].map(({ via }) => via),
  ]);
  return findings.filter(({ about }) => about.some(id => near.has(id)));
}
