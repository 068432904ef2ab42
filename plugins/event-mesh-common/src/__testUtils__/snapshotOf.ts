import { ClusterSnapshot, LoadEntry, ObjectList } from '../model';
import { knownKinds } from '../resources';

/** Returns a snapshot of one cluster with completely loaded lists; known kinds without a list are not installed. */
export function snapshotOf(
  lists: readonly ObjectList[],
  options: { readonly cluster?: string; readonly readAt?: number } = {},
): ClusterSnapshot {
  const cluster = options.cluster ?? 'test';
  const present = lists.map(({ group, kind, plural, version, items }) => ({
    group,
    kind,
    plural,
    version,
    state: 'complete' as const,
    count: items.length,
  }));
  const absent = knownKinds
    .filter(
      ({ group, kind }) =>
        !lists.some(list => list.group === group && list.kind === kind),
    )
    .map(({ group, kind, plural }) => ({
      group,
      kind,
      plural,
      state: 'absent' as const,
      count: 0,
    }));
  const entries: LoadEntry[] = [...present, ...absent];
  return {
    cluster,
    readAt: options.readAt ?? justAfter(lists),
    lists,
    loadReport: {
      cluster,
      entries,
      knativeInstalled: lists.some(({ group }) =>
        group.endsWith('.knative.dev'),
      ),
      requests: lists.length,
    },
  };
}

// Ten minutes after the youngest object, which is late enough for every controller to have reconciled.
function justAfter(lists: readonly ObjectList[]): number {
  const times = lists
    .flatMap(({ items }) => items)
    .map(item => /"creationTimestamp":"([^"]*)"/.exec(JSON.stringify(item)))
    .map(match => Date.parse(match?.[1] ?? ''))
    .filter(time => !Number.isNaN(time));
  return Math.max(0, ...times) + 600_000;
}
