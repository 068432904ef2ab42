export { emptyOverlay } from './catalogOverlay';
export type { CatalogOverlay, OverlayEntity } from './catalogOverlay';
export { toggleGroup } from './groupPicture';
export { viewVersion, writeView } from './readView';
export type { ViewNotice } from './readView';
export { fullMapOf } from './fullMapOf';
export { useCatalogOverlay } from './useCatalogOverlay';
export type { EntityParts } from './entityParts';
export { useEntityMesh, useEntityParts } from './useEntityMesh';
export type { EntityMesh } from './useEntityMesh';
export { countLenses, useFacets } from './useFacets';
export type { Counts, FacetName } from './useFacets';
export { notShown, useFind } from './useFind';
export type { Find } from './useFind';
export { useHandOver } from './useHandOver';
export {
  findingCodes,
  findingGroupings,
  origins,
  severities,
  takings,
  typeSorts,
} from './insightState';
export type { FindingGrouping, Taking, TypeSort } from './insightState';
export { useFindings } from './useFindings';
export { useInsightPage } from './useInsightPage';
export type { InsightPage } from './useInsightPage';
export { missingNamespaces } from './missingNamespaces';
export { useMesh } from './useMesh';
export type { MeshData } from './useMesh';
export { useMeshPage } from './useMeshPage';
export type { MeshPage } from './useMeshPage';
export { useNarrow } from './useNarrow';
export { useRegistry } from './useRegistry';
export type { WayData } from './useWay';
export { useViewState } from './useViewState';
export type { TestedEvent } from './way';
export {
  groupings,
  listColumns,
  maxHops,
  rowGroupings,
  sortColumns,
  statusFilters,
  usualColumns,
} from './viewState';
export type {
  Grouping,
  ListColumn,
  ListSort,
  RowGrouping,
  StatusFilter,
  ViewState,
} from './viewState';
