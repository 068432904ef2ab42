export { startClusters, STRANGER } from './startClusters';
export type { ClusterName, Clusters } from './startClusters';
