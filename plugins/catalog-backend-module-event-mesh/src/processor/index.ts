export { EventMeshProcessor } from './EventMeshProcessor';
