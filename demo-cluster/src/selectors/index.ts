export { createSelection } from './createSelection';
export { SelectorError } from './types';
export type { Selection } from './createSelection';
