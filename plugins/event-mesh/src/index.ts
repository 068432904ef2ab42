/**
 * See which Knative events reach a service, which it sends, and what is broken.
 *
 * @packageDocumentation
 */
export { eventMeshPlugin as default } from './plugin';
export { eventMeshApiRef } from './api/types';
export type {
  ConfigNotice,
  EventMeshApi,
  KubernetesClient,
  MeshClusterConnection,
  MeshConnection,
} from './api/types';
export {
  eventMeshGraphRouteRef,
  eventMeshResourcesRouteRef,
  eventMeshRouteRef,
} from './routes';
export { eventMeshTranslationRef } from './translation';
