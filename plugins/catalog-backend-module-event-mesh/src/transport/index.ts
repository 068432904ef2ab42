export { nodeClock } from './nodeClock';
export { createBackendTransport } from './createBackendTransport';
export type { BackendServices } from './createBackendTransport';
export { createClusterTransport } from './createClusterTransport';
export { listKnownClusters } from './listKnownClusters';
export type { KnownClusters } from './listKnownClusters';
