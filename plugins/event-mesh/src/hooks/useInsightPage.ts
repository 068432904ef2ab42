import type { CatalogOverlay } from '../catalog';
import { useCatalogOverlay } from './useCatalogOverlay';
import { MeshData, useMesh } from './useMesh';
import { PathData, useHighlightedPath } from './useHighlightedPath';
import type { ViewState } from '../url';

/**
 * State and data of a sub-page without a graph.
 *
 * @internal
 */
export type InsightPage = {
  readonly data: MeshData;
  readonly overlay: CatalogOverlay;
  readonly path: PathData;
};

/** @internal */
export function useInsightPage(state: ViewState): InsightPage {
  const data = useMesh();
  const overlay = useCatalogOverlay(data.mesh);
  const path = useHighlightedPath(data.mesh, state);
  return { data, overlay, path };
}
