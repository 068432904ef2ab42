export { controlHandler } from './controlHandler';
export { createControl } from './createControl';
export type { Control, ControlState } from './createControl';
