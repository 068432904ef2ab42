export { readScenario } from './readScenario';
export { run } from './run';
