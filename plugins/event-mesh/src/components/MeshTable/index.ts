export { MeshTable } from './MeshTable';
export { PlainMeshTable } from './PlainMeshTable';
export { useMeshRows } from './useMeshRows';
export type { MeshRows } from './useMeshRows';
