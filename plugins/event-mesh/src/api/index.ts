export { DefaultEventMeshApi } from './DefaultEventMeshApi';
export type { EventMeshApiOptions } from './DefaultEventMeshApi';
export { browserClock } from './browserClock';
export { endInTime } from './endInTime';
export { kubernetesClientRef } from './kubernetesClient';
export type { KubernetesClient } from './kubernetesClient';
export { eventMeshApiRef } from './types';
export type {
  EventMeshApi,
  MeshClusterConnection,
  MeshConnection,
} from './types';
