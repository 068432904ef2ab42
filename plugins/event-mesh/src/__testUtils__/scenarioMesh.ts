import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  buildMesh,
  createStaticTransport,
  kindsToRead,
  Mesh,
  readCluster,
  readResources,
} from 'backstage-plugin-event-mesh-common';

const scenarios = resolve(__dirname, '../../../../scenarios');

/** Names of all scenarios. */
export const scenarioNames: readonly string[] = readdirSync(scenarios)
  .filter(name => existsSync(join(scenarios, name, 'apis.json')))
  .sort();

/** Returns the mesh of a recorded scenario, read as the page reads it. */
export async function scenarioMesh(name: string): Promise<Mesh> {
  const snapshot = await readCluster(
    createStaticTransport(filesOf(join(scenarios, name))),
    { cluster: name, kinds: kindsToRead, namespaces: [] },
    {
      clock: {
        now: () => Date.parse('2027-01-01T00:00:00Z'),
        sleep: () => ({ done: new Promise<void>(() => {}), cancel: () => {} }),
      },
    },
  );
  const { cluster, readAt, loadReport } = snapshot;
  return buildMesh(readResources([snapshot]).resources, {
    clusters: [{ name: cluster, readAt, loadReport }],
    now: readAt,
  }).mesh;
}

function filesOf(folder: string): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const part of ['', 'handmade/']) {
    const place = join(folder, part);
    for (const file of existsSync(place) ? readdirSync(place) : []) {
      if (/^apis?\..*json$/.test(file)) {
        files[`${part}${file}`] = readFileSync(join(place, file), 'utf8');
      }
    }
  }
  return files;
}
