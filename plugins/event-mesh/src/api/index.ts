export * from './types';
export { browserClock } from './browserClock';
export { DefaultEventMeshApi } from './DefaultEventMeshApi';
export type { EventMeshApiOptions } from './DefaultEventMeshApi';
export { kubernetesClientRef } from './kubernetesClient';
export type { KubernetesClient } from './kubernetesClient';
export { endInTime } from './endInTime';
