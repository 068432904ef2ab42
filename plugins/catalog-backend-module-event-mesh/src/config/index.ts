export { isEntityRef } from './isEntityRef';
export { parseModuleConfig } from './parseModuleConfig';
export type { ModuleConfig } from './parseModuleConfig';
export type { EntitySettings } from './parseSettings';
