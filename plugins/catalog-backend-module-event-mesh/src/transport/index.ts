export { nodeClock } from './nodeClock';
export {
  createBackendTransport,
  createClusterTransport,
} from './createBackendTransport';
export type { BackendServices } from './createBackendTransport';
export { listKnownClusters } from './listKnownClusters';
export type { KnownClusters } from './listKnownClusters';
