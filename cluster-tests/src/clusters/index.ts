export { startClusters } from './startClusters';
export type { ClusterName, Clusters } from './startClusters';
