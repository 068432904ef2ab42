export { EndpointName } from './EndpointName';
export { endpointOf, placeholderEndpoint } from './endpointOf';
export type { Endpoint } from './endpointOf';
