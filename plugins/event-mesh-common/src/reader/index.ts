export * from './types';
export type { ChooseKinds, Discovered, ServedKind } from './discovered';
export { classifyResponse } from './classifyResponse';
export type { Answer } from './classifyResponse';
export { createStaticTransport } from './createStaticTransport';
export { createLimiter } from './createLimiter';
export type { Limiter } from './createLimiter';
export { readCluster } from './readCluster';
export type { ReadClusterOptions } from './readCluster';
