export { completenessOf } from './completeness';
export type { Completeness } from './completeness';
export { readClusters } from './readClusters';
export type { ClusterRead, ReadingOptions, Unread } from './readClusters';
