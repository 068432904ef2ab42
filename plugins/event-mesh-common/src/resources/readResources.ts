import { ClusterSnapshot } from '../reader';
import { compareText } from './compareText';
import { readDefinition } from './definition';
import { duckTypesOf } from './duckTypes';
import { preferred } from './preferred';
import { readObject, ReadObject } from './readObject';
import { refId } from './ref';
import { readSourceKinds } from './sourceKinds';
import { Problem, Resource, SourceKind } from './types';

/**
 * Reads every object of the snapshots: each becomes a resource, a problem, or a resource and its problems.
 *
 * @remarks Resources are sorted by id; neither they nor the problems depend on the order of clusters, lists or items.
 * @public
 */
export function readResources(snapshots: readonly ClusterSnapshot[]): {
  resources: Resource[];
  /** Sorted by cluster, group and kind. */
  sourceKinds: SourceKind[];
  problems: Problem[];
} {
  const byId = new Map<string, ReadObject>();
  const problems: Problem[] = [];
  for (const { cluster, lists, definitions = [] } of snapshots) {
    const subscribable = subscribableNames(definitions);
    for (const { items, plural, ...list } of lists) {
      const isSubscribable = subscribable.has(`${plural}.${list.group}`);
      for (const item of items) {
        const read = readObject(item, { ...list, cluster, isSubscribable });
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
  const kinds = [...snapshots]
    .sort((a, b) => compareText(a.cluster, b.cluster))
    .map(readSourceKinds);
  return {
    resources: sorted.flatMap(([, { resource }]) => resource ?? []),
    sourceKinds: kinds.flatMap(({ sourceKinds }) => sourceKinds),
    problems: sortProblems([
      ...problems,
      ...kinds.flatMap(read => read.problems),
      ...sorted.flatMap(([, read]) => read.problems),
    ]),
  };
}

function subscribableNames(
  definitions: readonly unknown[],
): ReadonlySet<string> {
  return new Set(
    definitions.flatMap(item => {
      const definition = readDefinition(item);
      return definition && duckTypesOf(definition).includes('subscribable')
        ? [definition.name]
        : [];
    }),
  );
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
