import type { Graph, MeshView } from 'backstage-plugin-event-mesh-common';
import { MeshData, useMesh } from './useMesh';
import { useMeshGraph, useMeshView } from './useMeshView';
import type { ViewState } from './viewState';

const unfiltered = { clusters: [], namespaces: [], kinds: [], text: '' };

/**
 * The mesh as the page shows it: in a picture, or in a list, which always has the EventTypes.
 *
 * @internal
 */
export function useMeshPage(
  state: ViewState,
  as: 'picture' | 'list',
): {
  readonly data: MeshData;
  readonly view: MeshView;
  readonly graph: Graph;
  /** What the list holds: what counts lead to. */
  readonly listed: MeshView;
  /** How many resources the list would hold without filters. */
  readonly total: number;
} {
  const data = useMesh();
  const drawn = useMeshView(data.mesh, state);
  const listed = useMeshView(data.mesh, { ...state, eventTypes: true });
  const all = useMeshView(data.mesh, {
    ...state,
    ...unfiltered,
    eventTypes: true,
  });
  const view = as === 'list' ? listed : drawn;
  return {
    data,
    view,
    graph: useMeshGraph(view),
    listed,
    total: all.resources.size,
  };
}
