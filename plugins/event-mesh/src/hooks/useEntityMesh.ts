import type { Entity } from '@backstage/catalog-model';
import {
  defaultViewOptions,
  EntityQuery,
  findEntityResources,
  Graph,
  MeshView,
} from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';
import { entityQuery } from './entityQuery';
import { MeshData, useMesh } from './useMesh';
import { useMeshGraph, useMeshView } from './useMeshView';
import { useNamespaceHint } from './useNamespaceHint';
import type { ViewState } from './viewState';

/**
 * The mesh around an entity: its own resources and what is so many hops from them.
 *
 * @internal
 */
export function useEntityMesh(
  entity: Entity,
  state: Pick<ViewState, 'eventTypes' | 'hops'>,
): {
  readonly data: MeshData;
  readonly query: EntityQuery;
  /** The entity's own resources. */
  readonly ids: readonly string[];
  readonly view: MeshView;
  readonly graph: Graph;
} {
  const data = useMesh();
  const query = useMemo(() => entityQuery(entity), [entity]);
  useNamespaceHint(query.namespace);
  const ids = useMemo(
    () => findEntityResources(data.mesh, query),
    [data.mesh, query],
  );
  const { eventTypes, hops } = state;
  const options = useMemo(
    () => ({
      ...defaultViewOptions,
      eventTypes,
      // The entity's own workload is shown even where nothing is tied to it.
      unconnected: true,
      focus: { ids, hops },
    }),
    [ids, eventTypes, hops],
  );
  const view = useMeshView(data.mesh, options);
  const graph = useMeshGraph(view, data.mesh);
  return { data, query, ids, view, graph };
}
