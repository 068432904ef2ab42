export { createFaultRegister } from './createFaultRegister';
export { readFaults } from './readFaults';
export { corrupt } from './corrupt';
export type { FaultRegister } from './createFaultRegister';
export type { Fault, FaultKind, FaultMatch } from './types';
