import { basename, resolve } from 'node:path';
import { Clock, ClusterSnapshot } from '../model';
import { createStaticTransport, readCluster } from '../reader';
import { kindsToRead } from '../resources';
import { scenarioFiles } from './scenarioFiles';

/** Options that differ from the defaults. */
export type ScenarioOptions = {
  /** The cluster's name; by default the folder's name. */
  readonly cluster?: string;
  readonly step?: string;
  /** Milliseconds since the epoch; by default ten minutes after the last event in the files. */
  readonly readAt?: number;
  /** Returns the text of a file of the folder. */
  readonly read?: (path: string) => string;
};

/** Reads the snapshot of any scenario folder with the reader. */
export async function readScenario(
  folder: string,
  options: ScenarioOptions = {},
): Promise<ClusterSnapshot> {
  const files = scenarioFiles(folder, options.step, options.read);
  const readAt = options.readAt ?? justAfter(Object.values(files));
  const clock: Clock = {
    now: () => readAt,
    sleep: () => ({ done: new Promise<void>(() => {}), cancel: () => {} }),
  };
  return readCluster(
    createStaticTransport(files),
    {
      cluster: options.cluster ?? basename(resolve(folder)),
      kinds: kindsToRead,
      namespaces: [],
    },
    { clock },
  );
}

// Late enough for every controller to have reconciled.
function justAfter(texts: readonly string[]): number {
  const times = texts
    .flatMap(text => [
      ...text.matchAll(
        /"(?:creationTimestamp|lastTransitionTime)": *"([^"]*)"/g,
      ),
    ])
    .map(([, time]) => Date.parse(time))
    .filter(time => !Number.isNaN(time));
  return times.reduce((latest, time) => Math.max(latest, time), 0) + 600_000;
}
