export { MeshTable } from './MeshTable';
export { PlainMeshTable } from './PlainMeshTable';
export { meshRows } from './meshRows';
export type { MeshRow, RowReference } from './meshRows';
export { useMeshRows } from './useMeshRows';
export type { MeshRows } from './useMeshRows';
