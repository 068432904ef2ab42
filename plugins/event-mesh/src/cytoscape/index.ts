export { MeshGraph, MeshGraph as default } from './MeshGraph';
export type {
  GraphMarks,
  GraphSelection,
  MeshGraphHandle,
  MeshGraphProps,
} from './types';
