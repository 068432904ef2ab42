/**
 * An in-memory, read-only Kubernetes API that serves a recorded scenario.
 *
 * @packageDocumentation
 */
export { createDemoCluster } from './createDemoCluster';
export {
  createScenario,
  loadScenario,
  loadScenarios,
  ScenarioError,
} from './scenario';
export { readScenario } from './cli';
export { readTokens } from './authorise';
export { controlHandler } from './control';
export type { DemoCluster, DemoClusterOptions } from './createDemoCluster';
export type { Token, TokenRule } from './authorise';
export type { Control, ControlState } from './control';
export type { Fault, FaultKind, FaultMatch } from './faults';
export type { Handler, LoggedRequest } from './server';
export type {
  ResourceInfo,
  ResourceList,
  Scenario,
  ScenarioMoment,
} from './scenario';
