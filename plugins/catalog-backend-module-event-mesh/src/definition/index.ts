export { asyncApiDefinition } from './asyncApiDefinition';
export type { DefinitionContext } from './asyncApiDefinition';
export {
  hasUnsafe,
  plainText,
  replaceUnsafe,
  singleLine,
  webAddress,
} from './untrustedText';
