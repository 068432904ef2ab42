export { createScenario } from './createScenario';
export { isBuiltIn } from './isBuiltIn';
export { loadScenario, loadScenarios } from './loadScenario';
export { apiVersionOf, resourceKey } from './resourceKey';
export { readObject } from './readList';
export { ScenarioError } from './ScenarioError';
export type {
  Discovery,
  ResourceInfo,
  ResourceList,
  StoredObject,
  Scenario,
  ScenarioMoment,
} from './types';
