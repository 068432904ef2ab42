export { answer } from './answer';
export type { ClusterState } from './types';
