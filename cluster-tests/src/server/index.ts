export { createAdmin } from './createAdmin';
export type { Admin } from './createAdmin';
export { findServer } from './findServer';
export type { ServerChoice } from './findServer';
export { freePorts } from './freePorts';
export { readKubeconfig } from './readKubeconfig';
export { startApiServer } from './startApiServer';
export type { ApiServer } from './types';
