export { createFaultRegister } from './createFaultRegister';
export { readFaults } from './readFaults';
export { spoil } from './spoil';
export type { FaultRegister, Trouble } from './createFaultRegister';
export type { Spoilt } from './spoil';
export type { Fault, FaultKind, FaultMatch } from './types';
