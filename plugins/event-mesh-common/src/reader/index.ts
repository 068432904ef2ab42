export * from './types';
export { classifyResponse } from './classifyResponse';
export type { Answer } from './classifyResponse';
export { createLimiter } from './createLimiter';
export type { Limiter } from './createLimiter';
export { readCluster } from './readCluster';
export type { ReadClusterOptions } from './readCluster';
