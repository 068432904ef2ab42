export { CanvasBoundary } from './CanvasBoundary';
export { MeshCanvas } from './MeshCanvas';
export type { CanvasScope, MeshCanvasProps } from './types';
