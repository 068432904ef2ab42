export type { ContinuePoint } from './continueToken';
export { readContinueToken, writeContinueToken } from './continueToken';
export type { Page } from './pageOf';
export { pageOf } from './pageOf';
