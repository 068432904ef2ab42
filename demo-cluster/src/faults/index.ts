export { createFaultRegister } from './createFaultRegister';
export { readFaults } from './readFaults';
export { spoil } from './spoil';
export type { FaultRegister } from './createFaultRegister';
export type { Fault, FaultKind, FaultMatch } from './types';
