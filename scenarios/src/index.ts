/**
 * Scenarios of any size, made in memory.
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
