export { changeWorldIn, loadWorldBelow, loadWorldInto } from './loadWorldInto';
export { readWorld } from './readWorld';
export type { KindToDefine } from './readWorld';
