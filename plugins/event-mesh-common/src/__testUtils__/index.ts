export { readScenario } from './readScenario';
export { resource } from './resource';
export type { ObjectOptions, RawObject } from './resource';
export { listsOf } from './listsOf';
export { snapshotOf } from './snapshotOf';
