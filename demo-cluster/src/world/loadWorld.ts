import { buildMoment } from './buildMoment';
import { MomentFiles, overlayFiles } from './overlayFiles';
import { readWorldFiles } from './readWorldFiles';
import { FileSet, World, WorldMoment } from './types';

/** The name of the moment that was recorded first. @internal */
export const FIRST_MOMENT = 'base';

/**
 * Reads a world folder; throws a WorldError with one line for a person.
 *
 * @remarks Steps add up in the order of their names: the moment of a step has the files of all steps before it too.
 * @public
 */
export function loadWorld(dir: string): World {
  return loadWorlds([dir]);
}

/**
 * Reads several world folders into one cluster: the first with its name and its steps, the others as they were recorded,
 * and documents in memory by file name.
 *
 * @public
 */
export function loadWorlds(
  dirs: readonly [string, ...string[]],
  documents: FileSet = new Map(),
): World {
  const [dir, ...others] = dirs;
  const { name, recorded, handmade, steps } = readWorldFiles(dir);
  const more = [...others.map(readWorldFiles).flatMap(setsOf), documents];
  let files = { recorded, handmade };
  const first = buildMoment(FIRST_MOMENT, [...setsOf(files), ...more]);
  const later: WorldMoment[] = [];
  for (const step of steps) {
    files = overlayFiles(files, step);
    later.push(buildMoment(step.name, [...setsOf(files), ...more]));
  }
  return { name, moments: [first, ...later] };
}

function setsOf({ recorded, handmade }: MomentFiles): FileSet[] {
  return [recorded, handmade];
}
