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
 * The mesh around an entity: its own resources and what is so many hops from them.
 *
 * @internal
 */
export type EntityMesh = {
  readonly data: MeshData;
  /** It is not known yet what there is to show. */
  readonly isPending: boolean;
  readonly queries: readonly EntityQuery[];
  /** The catalog could not be asked what belongs to the entity. */
  readonly isCatalogUnread: boolean;
  /** It stands for what belongs to it. */
  readonly holdsOthers: boolean;
  /** Ids of what belongs to it. */
  readonly ids: readonly string[];
  readonly flow: EntityFlow;
  /** What is wrong with what belongs to it, or with what brings events to it or takes them from it. */
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
      // Who gets events of a type is behind where they come in.
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
      // The entity's own workload is shown even where nothing is tied to it.
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
 * The graphs of what is around an entity, with whom the catalog says that things belong to.
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

/** What is around: an event type is near who sends and gets it, and not all that its broker has. */
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
