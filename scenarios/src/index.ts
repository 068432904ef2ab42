/**
 * Worlds of any size, made in memory.
 *
 * @packageDocumentation
 */
export { generateWorld } from './generate';
export type {
  GeneratedWorld,
  GenerateOptions,
  JsonObject,
  WorldDocument,
} from './generate';
