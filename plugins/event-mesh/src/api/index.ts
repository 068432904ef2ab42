export * from './types';
export { browserClock } from './browserClock';
export { DefaultEventMeshApi } from './DefaultEventMeshApi';
export type { EventMeshApiOptions } from './DefaultEventMeshApi';
export { parseEventMeshConfig } from './parseEventMeshConfig';
export type { ConfigSource, EventMeshConfig } from './parseEventMeshConfig';
export { kubernetesClientRef } from './kubernetesClient';
export { endInTime } from './endInTime';
