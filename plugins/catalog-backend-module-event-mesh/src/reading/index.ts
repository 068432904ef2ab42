export { assessCompleteness } from './completeness';
export type { Completeness } from './completeness';
export { readClusters } from './readClusters';
export type { ClusterResult, LoadFailure } from './readClusters';
