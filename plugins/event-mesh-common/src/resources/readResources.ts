import { ClusterSnapshot, ObjectList, compareText, refId } from '../model';
import { readDefinition } from './definition';
import { duckTypesOf } from './duckTypes';
import { mergeLists } from './mergeLists';
import { ReadList, readObjects } from './readObjects';
import { sortReadIssues } from './sortReadIssues';
import { readSourceKinds } from './sourceKinds';
import { ReadIssue, Resource, SourceKind } from './types';

/**
 * Reads every object of the snapshots into a resource, a read issue, or both.
 *
 * @remarks Resources are sorted by id. Neither they nor the read issues depend on the order of clusters, lists or
 * items. A raw object of the same identity results in the same resource.
 * @public
 */
export function readResources(snapshots: readonly ClusterSnapshot[]): {
  resources: Resource[];
  /** Sorted by cluster, group and kind. */
  sourceKinds: SourceKind[];
  readIssues: ReadIssue[];
} {
  const resources: Resource[] = [];
  const collected: (readonly ReadIssue[])[] = [];
  // The ids of a kind share a prefix, so concatenating the sorted objects of sorted kinds keeps them sorted.
  const kinds = [...listsByKind(snapshots)].sort(([a], [b]) =>
    compareText(a, b),
  );
  for (const [, lists] of kinds) {
    const { objects, duplicates } = mergeLists(lists.map(list => list.objects));
    for (const object of objects) {
      resources.push(object.resource);
      collected.push(object.readIssues);
    }
    collected.push(duplicates, ...lists.map(list => list.unreadable));
  }
  const sources = [...snapshots]
    .sort((a, b) => compareText(a.cluster, b.cluster))
    .map(readSourceKinds);
  return {
    resources,
    sourceKinds: sources.flatMap(({ sourceKinds }) => sourceKinds),
    readIssues: sortReadIssues([
      ...collected.flat(),
      ...sources.flatMap(read => read.readIssues),
    ]),
  };
}

function listsByKind(
  snapshots: readonly ClusterSnapshot[],
): ReadonlyMap<string, readonly ReadList[]> {
  const kinds = new Map<string, ReadList[]>();
  for (const { cluster, lists, definitions = [] } of snapshots) {
    const subscribable = subscribableNames(definitions);
    for (const list of lists) {
      const isSubscribable = subscribable.has(nameOf(list));
      const { items, plural, ...identity } = list;
      const { group, kind } = list;
      const prefix = refId({ cluster, group, kind, namespace: '', name: '' });
      const read = readObjects(items, { ...identity, cluster, isSubscribable });
      kinds.set(prefix, [...(kinds.get(prefix) ?? []), read]);
    }
  }
  return kinds;
}

function nameOf({ plural, group }: ObjectList): string {
  return `${plural}.${group}`;
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
