import { buildMoment } from './buildMoment';
import { overlayFiles } from './overlayFiles';
import { readWorldFiles } from './readWorldFiles';
import { World, WorldMoment } from './types';

/** The name of the moment that was recorded first. @internal */
export const FIRST_MOMENT = 'base';

/**
 * Reads a world folder; throws a WorldError with one line for a person.
 *
 * @remarks Steps add up in the order of their names: the moment of a step has the files of all steps before it too.
 * @public
 */
export function loadWorld(dir: string): World {
  const { name, recorded, handmade, steps } = readWorldFiles(dir);
  let files = { recorded, handmade };
  const first = buildMoment(FIRST_MOMENT, files);
  const later: WorldMoment[] = [];
  for (const step of steps) {
    files = overlayFiles(files, step);
    later.push(buildMoment(step.name, files));
  }
  return { name, moments: [first, ...later] };
}
