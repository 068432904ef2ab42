export { asyncApiDefinition } from './asyncApiDefinition';
export type { DefinitionContext } from './asyncApiDefinition';
export { webAddress } from './webAddress';
