export { matchComponents } from './matchComponents';
export type { KubernetesComponent } from './matchComponents';
export { relateMesh } from './relateMesh';
export type { Relations } from './relateMesh';
