export { eventTypeRegistry } from './eventTypeRegistry';
export type { RegistryOrigin, RegistryReceiver, RegistryRow } from './types';
