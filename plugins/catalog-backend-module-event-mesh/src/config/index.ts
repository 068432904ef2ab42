export { isEntityRef } from './isEntityRef';
export { isPlainObject } from './isPlainObject';
export { parseModuleConfig } from './parseModuleConfig';
export type { EntitySettings, ModuleConfig } from './parseModuleConfig';
export type { ConfiguredCluster } from './parseClusters';
