export { createScenario } from './createScenario';
export { isBuiltIn } from './isBuiltIn';
export { loadScenario, loadScenarios, FIRST_MOMENT } from './loadScenario';
export { apiVersionOf, resourceKey } from './resourceKey';
export type { ResourceName } from './resourceKey';
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
