export { MeshQueryProvider, useMeshQueryClient } from './MeshQueryProvider';
