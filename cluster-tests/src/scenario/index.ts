export {
  changeScenarioIn,
  loadScenarioBelow,
  loadScenarioInto,
} from './loadScenarioInto';
export { readScenario } from './readScenario';
export type { KindToDefine } from './readScenario';
