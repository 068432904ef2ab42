export { eventTypeRegistry } from './eventTypeRegistry';
export type { RegistryOrigin, RegistryConsumer, RegistryRow } from './types';
