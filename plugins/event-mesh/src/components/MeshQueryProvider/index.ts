export { MeshQueryProvider, useNewMeshSession } from './MeshQueryProvider';
