export { MeshTable } from './MeshTable';
