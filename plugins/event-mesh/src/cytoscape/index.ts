export { cytoscapeOf } from './cytoscapeOf';
export { MeshGraph, MeshGraph as default } from './MeshGraph';
export type { GraphSelection, MeshGraphHandle, MeshGraphProps } from './types';
export type { GraphWords } from './words';
