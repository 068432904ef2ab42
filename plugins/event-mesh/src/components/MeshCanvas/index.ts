export { CanvasBoundary } from './CanvasBoundary';
export { MeshCanvas } from './MeshCanvas';
export type { MeshCanvasProps } from './types';
