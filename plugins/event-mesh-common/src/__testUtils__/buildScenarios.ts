import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Mesh, buildMesh } from '../mesh';
import { ClusterSnapshot } from '../model';
import { ReadIssue, readResources } from '../resources';
import { listsOfScenario } from './listsOfScenario';
import { readScenario } from './readScenario';

const scenarios = resolve(__dirname, '../../../../scenarios');

/** Names of all scenarios in `scenarios/`. */
export const scenarioNames: readonly string[] = readdirSync(scenarios)
  .filter(name => existsSync(join(scenarios, name, 'apis.json')))
  .sort();

/** Mesh, with the read issues of reading and building it. */
export type BuiltMesh = {
  readonly mesh: Mesh;
  readonly readIssues: readonly ReadIssue[];
};

/**
 * Builds the mesh of some scenarios, each as a separate cluster, directly from all their lists. This is the fast
 * variant.
 */
export function buildScenarios(names: readonly string[]): BuiltMesh {
  return built(names.flatMap(name => listsOfScenario(name)));
}

/** Builds the mesh of some scenarios, each as a separate cluster, through the reader. */
export async function readScenarios(
  names: readonly string[],
  order: 'read' | 'reversed' = 'read',
): Promise<BuiltMesh> {
  const snapshots = await Promise.all(
    names.map(name => readScenario(join(scenarios, name))),
  );
  return built(snapshots, order);
}

function built(
  snapshots: readonly ClusterSnapshot[],
  order?: 'read' | 'reversed',
): BuiltMesh {
  const { resources, readIssues } = readResources(snapshots);
  const clusters = snapshots.map(({ cluster, readAt, loadReport }) => ({
    name: cluster,
    readAt,
    loadReport,
  }));
  const joined = buildMesh(
    order === 'reversed' ? [...resources].reverse() : resources,
    { clusters, now: Math.max(...clusters.map(({ readAt }) => readAt)) },
  );
  return {
    mesh: joined.mesh,
    readIssues: [...readIssues, ...joined.readIssues],
  };
}
