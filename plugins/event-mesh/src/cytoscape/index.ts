export { MeshGraph, MeshGraph as default } from './MeshGraph';
export { measureOn, paint } from './layer/paint';
export type { GraphSelection, MeshGraphHandle } from './types';
