export { generateWorld } from './generateWorld';
export type {
  GeneratedWorld,
  GenerateOptions,
  JsonObject,
  WorldDocument,
} from './types';
