/**
 * Generates scenarios of any size in memory.
 *
 * @packageDocumentation
 */
export { generateScenario } from './generate';
export type {
  GeneratedScenario,
  GenerateOptions,
  JsonObject,
  ScenarioDocument,
} from './generate';
