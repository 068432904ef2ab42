export { findEntityResources } from './findEntityResources';
export type { EntityQuery } from './findEntityResources';
export { findResourcesOfEntities } from './findResourcesOfEntities';
