import { basename, resolve } from 'node:path';
import { Clock, ClusterSnapshot } from '../model';
import { createStaticTransport, readCluster } from '../reader';
import { kindsToRead } from '../resources';
import { scenarioFiles } from './scenarioFiles';

/** What somebody wants of a scenario other than the usual. */
export type ScenarioOptions = {
  /** The cluster's name; the folder's name where it is not given. */
  readonly cluster?: string;
  readonly step?: string;
  /** Milliseconds since the epoch; ten minutes after the last thing that happened where it is not given. */
  readonly readAt?: number;
  /** Gives the text of a file of the folder. */
  readonly read?: (path: string) => string;
};

/** The snapshot that the reader makes of any scenario folder. */
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

// So that every controller had its time.
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
