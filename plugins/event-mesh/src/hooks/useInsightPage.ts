import type { CatalogOverlay } from './catalogOverlay';
import { useCatalogOverlay } from './useCatalogOverlay';
import { MeshData, useMesh } from './useMesh';
import { useWay, WayData } from './useWay';
import type { ViewState } from './viewState';

/**
 * What a sub-page works with that draws no picture.
 *
 * @internal
 */
export type InsightPage = {
  readonly data: MeshData;
  readonly overlay: CatalogOverlay;
  readonly way: WayData;
};

/** @internal */
export function useInsightPage(state: ViewState): InsightPage {
  const data = useMesh();
  const overlay = useCatalogOverlay(data.mesh);
  const way = useWay(data.mesh, state);
  return { data, overlay, way };
}
