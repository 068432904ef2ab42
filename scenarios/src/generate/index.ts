export { generateScenario } from './generateScenario';
export type {
  GeneratedScenario,
  GenerateOptions,
  JsonObject,
  ScenarioDocument,
} from './types';
