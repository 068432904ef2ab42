import { ClusterSnapshot } from '../reader';
import { compareText } from './compareText';
import { preferred } from './preferred';
import { readObject, ReadObject } from './readObject';
import { refId } from './ref';
import { Problem, Resource } from './types';

/**
 * Reads every object of the snapshots: each becomes a resource, a problem, or a resource and its problems.
 *
 * @remarks Resources are sorted by id; neither they nor the problems depend on the order of clusters, lists or items.
 * @public
 */
export function readResources(snapshots: readonly ClusterSnapshot[]): {
  resources: Resource[];
  problems: Problem[];
} {
  const byId = new Map<string, ReadObject>();
  const problems: Problem[] = [];
  for (const { cluster, lists } of snapshots) {
    for (const { items, ...list } of lists) {
      for (const item of items) {
        const read = readObject(item, { ...list, cluster });
        if (!read.resource) {
          problems.push(...read.problems);
          continue;
        }
        const { ref } = read.resource;
        const id = refId(ref);
        const other = byId.get(id);
        byId.set(id, other ? preferred(other, read) : read);
        if (other) {
          problems.push({ code: 'objectDuplicate', ref, cluster, params: {} });
        }
      }
    }
  }
  const sorted = [...byId].sort(([a], [b]) => compareText(a, b));
  return {
    resources: sorted.flatMap(([, { resource }]) => resource ?? []),
    problems: sortProblems([
      ...problems,
      ...sorted.flatMap(([, read]) => read.problems),
    ]),
  };
}

function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems
    .map(problem => ({ problem, key: keyOf(problem) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ problem }) => problem);
}

function keyOf({ cluster, ref, code, field, params }: Problem): string {
  const id = ref ? refId(ref) : '';
  return JSON.stringify([cluster, id, field ?? '', code, params]);
}
