import type {
  Graph,
  MeshView,
  ViewOptions,
} from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';
import type { CatalogOverlay } from '../catalog';
import { groupMeshGraph } from '../data';
import { useCatalogOverlay } from './useCatalogOverlay';
import { MeshData, useMesh } from './useMesh';
import { useMeshGraph, useMeshView, useViewOptions } from './useMeshView';
import { PathData, useHighlightedPath } from './useHighlightedPath';
import { filtersOf, withoutFilters } from '../url';
import type { ViewState } from '../url';

/**
 * State and data of a page of the mesh: a graph, or a list, which always includes EventTypes.
 *
 * @internal
 */
export type MeshPage = {
  readonly data: MeshData;
  readonly overlay: CatalogOverlay;
  /** The view options of this surface from the URL. */
  readonly options: ViewOptions;
  readonly view: MeshView;
  readonly graph: Graph;
  /** Identifies the choice of filters. */
  readonly filtersKey: string;
  /** Identifies the choice of the shown part. While it stays the same, drawn nodes keep their position. */
  readonly viewKey: string;
  /** The view of the list, to which the counts link. */
  readonly listed: MeshView;
  /** Number of resources in the list without filters. */
  readonly total: number;
  /** The highlighted path or finding. */
  readonly path: PathData;
};

/** @internal */
export function useMeshPage(state: ViewState, as: 'graph' | 'list'): MeshPage {
  const data = useMesh();
  const { mesh } = data;
  const overlay = useCatalogOverlay(mesh);
  const path = useHighlightedPath(mesh, state);
  const { options: drawing, key } = useViewOptions(filtersOf(state), {
    mesh,
    overlay,
    // A path that is only highlighted must not rebuild the view.
    path: state.pathOnly ? path.highlighted?.ids : undefined,
    about: path.finding?.query.ids,
  });
  const listing = useMemo(
    () => (drawing.eventTypes ? drawing : { ...drawing, eventTypes: true }),
    [drawing],
  );
  const listed = useMeshView(mesh, listing);
  // Mostly equal to the listed view.
  const unfiltered = useMemo(() => withoutFilters(listing), [listing]);
  const all = useMeshView(mesh, unfiltered);
  const options = as === 'list' ? listing : drawing;
  const view = useMeshView(mesh, options);
  const whole = useMeshGraph(view, mesh);
  const { groupBy, collapsed } = state;
  const graph = useMemo(
    () => groupMeshGraph(whole, { groupBy, collapsed, overlay }),
    [whole, groupBy, collapsed, overlay],
  );
  return {
    data,
    overlay,
    options,
    view,
    graph,
    filtersKey: key,
    viewKey: JSON.stringify([key, groupBy, collapsed]),
    listed,
    total: all.resources.size,
    path,
  };
}
