export {
  createBackendTransport,
  createClusterTransport,
} from './createBackendTransport';
export type { BackendServices } from './createBackendTransport';
export { listKubernetesClusters } from './listKubernetesClusters';
export type { KubernetesClusters } from './listKubernetesClusters';
export { nodeClock } from './nodeClock';
