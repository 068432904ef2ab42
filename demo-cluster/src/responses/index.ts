export { createResponse } from './createResponse';
export type { ClusterState } from './types';
