export * from './types';
export { browserClock } from './browserClock';
export { DefaultEventMeshApi } from './DefaultEventMeshApi';
export type { EventMeshApiOptions } from './DefaultEventMeshApi';
export { endInTime } from './endInTime';
