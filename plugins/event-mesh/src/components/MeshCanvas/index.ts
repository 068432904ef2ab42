export { CanvasBoundary } from './CanvasBoundary';
export { MeshCanvas } from './MeshCanvas';
