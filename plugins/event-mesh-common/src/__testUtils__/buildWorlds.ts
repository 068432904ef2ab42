import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildMesh, Mesh } from '../mesh';
import { Problem, readResources } from '../resources';
import { readScenario } from './readScenario';

const scenarios = resolve(__dirname, '../../../../scenarios');

/** The names of all worlds in `scenarios/`. */
export const worldNames: readonly string[] = readdirSync(scenarios)
  .filter(name => existsSync(join(scenarios, name, 'apis.json')))
  .sort();

/** The mesh of some worlds, each a cluster of its own, with the problems of reading and joining them. */
export function buildWorlds(
  names: readonly string[],
  order: 'read' | 'reversed' = 'read',
): { readonly mesh: Mesh; readonly problems: readonly Problem[] } {
  const snapshots = names.flatMap(name => readScenario(name));
  const { resources, problems } = readResources(snapshots);
  const clusters = snapshots.map(({ cluster, readAt, loadReport }) => ({
    name: cluster,
    readAt,
    loadReport,
  }));
  const built = buildMesh(
    order === 'read' ? resources : [...resources].reverse(),
    { clusters, now: Math.max(...clusters.map(({ readAt }) => readAt)) },
  );
  return { mesh: built.mesh, problems: [...problems, ...built.problems] };
}
