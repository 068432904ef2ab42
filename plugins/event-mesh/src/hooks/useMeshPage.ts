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
 * The mesh as the page shows it: in a graph, or in a list, which always has the EventTypes.
 *
 * @internal
 */
export type MeshPage = {
  readonly data: MeshData;
  readonly overlay: CatalogOverlay;
  /** What the choices in the URL mean for this surface. */
  readonly options: ViewOptions;
  readonly view: MeshView;
  readonly graph: Graph;
  /** Tells one choice of filters from another. */
  readonly filtersKey: string;
  /** Tells one choice of what is shown from another: as long as it stays, nothing moves. */
  readonly viewKey: string;
  /** What the list holds: what counts lead to. */
  readonly listed: MeshView;
  /** How many resources the list would hold without filters. */
  readonly total: number;
  /** Where events go, or what a finding is about. */
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
    // A path that only stands out must not draw anything anew.
    path: state.pathOnly ? path.highlighted?.ids : undefined,
    about: path.finding?.query.ids,
  });
  const listing = useMemo(
    () => (drawing.eventTypes ? drawing : { ...drawing, eventTypes: true }),
    [drawing],
  );
  const listed = useMeshView(mesh, listing);
  // Mostly that is what is listed anyway.
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
