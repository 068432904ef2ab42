export { allows } from './allows';
export { attributesOf } from './attributesOf';
export { createTokenRegister } from './createTokenRegister';
export { forbidden } from './forbidden';
export { DEMO_TOKENS, readRules, readTokens } from './readTokens';
export type { TokenRegister } from './createTokenRegister';
export type { Token, TokenRule } from './types';
