import { ClusterSnapshot, ObjectList, compareText, refId } from '../model';
import { readDefinition } from './definition';
import { duckTypesOf } from './duckTypes';
import { mergeLists } from './mergeLists';
import { ReadList, ResourceCache } from './ResourceCache';
import { sortReadIssues } from './sortReadIssues';
import { readSourceKinds } from './sourceKinds';
import { ReadIssue, Resource, SourceKind } from './types';

/**
 * Reads every object of the snapshots into a resource, a read issue, or both.
 *
 * @remarks Resources are sorted by id; neither they nor the read issues depend on the order of clusters, lists or items. With the
 * cache of an earlier call, a raw object that was there before gives the very resource that it gave then.
 * @public
 */
export function readResources(
  snapshots: readonly ClusterSnapshot[],
  cache = new ResourceCache(),
): {
  resources: Resource[];
  /** Sorted by cluster, group and kind. */
  sourceKinds: SourceKind[];
  readIssues: ReadIssue[];
} {
  const resources: Resource[] = [];
  const collected: (readonly ReadIssue[])[] = [];
  // The ids of a kind start with the same text, so that sorted kinds of sorted objects are sorted.
  const kinds = [...listsByKind(snapshots, cache)].sort(([a], [b]) =>
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
  cache: ResourceCache,
): ReadonlyMap<string, readonly ReadList[]> {
  const kinds = new Map<string, ReadList[]>();
  for (const { cluster, lists, definitions = [] } of snapshots) {
    const subscribable = subscribableNames(definitions);
    for (const list of lists) {
      const isSubscribable = subscribable.has(nameOf(list));
      const { items, plural, ...identity } = list;
      const { group, kind } = list;
      const prefix = refId({ cluster, group, kind, namespace: '', name: '' });
      const read = cache.readList(items, {
        ...identity,
        cluster,
        isSubscribable,
      });
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
