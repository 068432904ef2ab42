export { createAsyncApiDefinition } from './createAsyncApiDefinition';
export type { DefinitionContext } from './createAsyncApiDefinition';
export { hasUnsafe, plainText, singleLine, webAddress } from './untrustedText';
