import { JsonObject } from '../json';
import { buildMoment } from './buildMoment';
import { FIRST_MOMENT } from './loadScenario';
import { Scenario } from './types';

/** Creates a scenario of one moment from documents in memory, by file name as in a folder. @public */
export function createScenario(
  name: string,
  files: ReadonlyMap<string, JsonObject>,
): Scenario {
  return { name, moments: [buildMoment(FIRST_MOMENT, [files])] };
}
