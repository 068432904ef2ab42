export { assignNames, hashedEntityName, plainEntityName } from './entityNames';
export type { NameCandidate } from './entityNames';
