export { createWorld } from './createWorld';
export { isBuiltIn } from './isBuiltIn';
export { loadWorld, loadWorlds, FIRST_MOMENT } from './loadWorld';
export { apiVersionOf, resourceKey } from './resourceKey';
export type { ResourceName } from './resourceKey';
export { readObject } from './readList';
export { WorldError } from './WorldError';
export type {
  Discovery,
  ResourceInfo,
  ResourceList,
  StoredObject,
  World,
  WorldMoment,
} from './types';
