import { buildMoment } from './buildMoment';
import { MomentFiles, overlayFiles } from './overlayFiles';
import { readScenarioFiles } from './readScenarioFiles';
import { FileSet, Scenario, ScenarioMoment } from './types';

/** The name of the first recorded moment. @internal */
export const FIRST_MOMENT = 'base';

/**
 * Reads a scenario folder; throws a ScenarioError with a one-line message.
 *
 * @remarks Steps accumulate in the order of their names: the moment of a step includes the files of all earlier steps.
 * @public
 */
export function loadScenario(dir: string): Scenario {
  return loadScenarios([dir]);
}

/**
 * Reads several scenario folders into one cluster: the first with its name and its steps, the others as they were recorded,
 * and documents in memory by file name.
 *
 * @public
 */
export function loadScenarios(
  dirs: readonly [string, ...string[]],
  documents: FileSet = new Map(),
): Scenario {
  const [dir, ...others] = dirs;
  const { name, recorded, handmade, steps } = readScenarioFiles(dir);
  const more = [...others.map(readScenarioFiles).flatMap(setsOf), documents];
  let files = { recorded, handmade };
  const first = buildMoment(FIRST_MOMENT, [...setsOf(files), ...more]);
  const later: ScenarioMoment[] = [];
  for (const step of steps) {
    files = overlayFiles(files, step);
    later.push(buildMoment(step.name, [...setsOf(files), ...more]));
  }
  return { name, moments: [first, ...later] };
}

function setsOf({ recorded, handmade }: MomentFiles): FileSet[] {
  return [recorded, handmade];
}
