export { readContinueToken, writeContinueToken } from './continueToken';
export { pageOf } from './pageOf';
