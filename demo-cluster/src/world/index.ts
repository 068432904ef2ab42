export { createWorld } from './createWorld';
export { loadWorld, FIRST_MOMENT } from './loadWorld';
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
