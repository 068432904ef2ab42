export { DefaultEventMeshApi } from './DefaultEventMeshApi';
export type { EventMeshApiOptions } from './DefaultEventMeshApi';
export { browserClock } from './browserClock';
export { withTimeout } from './withTimeout';
export { kubernetesClientRef } from './kubernetesClient';
export type { KubernetesClient } from './kubernetesClient';
export { eventMeshApiRef } from './types';
export type {
  EventMeshApi,
  MeshClusterConnection,
  MeshConnection,
} from './types';
