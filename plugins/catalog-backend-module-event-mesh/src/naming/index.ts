export { assignNames } from './assignNames';
export type { NameCandidate } from './assignNames';
export { hashedEntityName, plainEntityName } from './entityName';
