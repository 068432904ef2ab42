import { JsonObject } from '../json';
import { buildMoment } from './buildMoment';
import { FIRST_MOMENT } from './loadWorld';
import { World } from './types';

/** Makes a world of one moment from documents in memory, by file name as in a folder. @public */
export function createWorld(
  name: string,
  files: ReadonlyMap<string, JsonObject>,
): World {
  return { name, moments: [buildMoment(FIRST_MOMENT, [files])] };
}
