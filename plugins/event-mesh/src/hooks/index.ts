export { useEntityMesh } from './useEntityMesh';
export { useMesh } from './useMesh';
export type { MeshData } from './useMesh';
export { useMeshPage } from './useMeshPage';
export { useViewState } from './useViewState';
export { maxHops, statusFilters, writeViewState } from './viewState';
export type { StatusFilter, ViewState } from './viewState';
