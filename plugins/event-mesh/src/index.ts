/**
 * See which Knative events reach a service, which it sends, and what is broken.
 *
 * @packageDocumentation
 */
export { eventMeshPlugin as default } from './plugin';
export { eventMeshApiRef } from './api/types';
export type { KubernetesClient } from './api/kubernetesClient';
export type {
  ConfigNotice,
  EventMeshApi,
  MeshClusterConnection,
  MeshConnection,
} from './api/types';
export {
  eventMeshGraphRouteRef,
  eventMeshResourcesRouteRef,
  eventMeshRouteRef,
} from './routes';
export { eventMeshTranslationRef } from './translation';
