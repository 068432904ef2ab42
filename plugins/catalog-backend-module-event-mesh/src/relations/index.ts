export { relateMesh } from './relateMesh';
export type { Relations } from './relateMesh';
export { tieComponents } from './tieComponents';
export type { TiedComponent } from './tieComponents';
