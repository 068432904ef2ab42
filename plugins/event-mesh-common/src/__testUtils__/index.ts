export { readScenario } from './readScenario';
export type { ScenarioOptions } from './readScenario';
export { readOne, shortly } from './readOne';
export { resource } from './resource';
export type { ObjectOptions, RawObject } from './resource';
export { listsOf } from './listsOf';
export { snapshotOf } from './snapshotOf';
export { readGolden } from './readGolden';
export { buildWorlds, readWorlds, worldNames } from './buildWorlds';
