import type {
  ClusterSnapshot,
  FailureCode,
  LoadEntry,
} from 'backstage-plugin-event-mesh-common';

// After these nobody may go on showing what was allowed, or was there, before.
const final: readonly FailureCode[] = [
  'permissionDenied',
  'clusterForbidden',
  'clusterUnauthorized',
  'clusterUnknown',
  'clusterTokenMissing',
  'notFound',
];

const definitionKind = 'apiextensions.k8s.io/CustomResourceDefinition';

/**
 * Puts what was read before in the place of what could not be read now, and marks it stale, one kind at a time.
 *
 * @remarks Only for failures that pass by themselves: what is forbidden or gone disappears.
 * @internal
 */
export function keepLastGood(
  previous: ClusterSnapshot | undefined,
  next: ClusterSnapshot,
): ClusterSnapshot {
  if (!previous) {
    return next;
  }
  const before = byKind(previous.loadReport.entries);
  const kept = new Set<string>();
  const entries = [...byKind(next.loadReport.entries)].flatMap(
    ([kind, now]) => {
      const earlier = before.get(kind) ?? [];
      if (!now.some(hasPassingFailure) || now.some(isFinal)) {
        return now;
      }
      if (!earlier.some(({ count }) => count > 0)) {
        return now;
      }
      kept.add(kind);
      const failure = now.find(hasPassingFailure)?.failure;
      return earlier.map(entry => stale(entry, failure));
    },
  );
  if (mayMissKinds(next)) {
    const mentioned = byKind(next.loadReport.entries);
    const failure = next.loadReport.failure ?? definitionsOf(next)?.failure;
    for (const [kind, earlier] of before) {
      if (!mentioned.has(kind) && earlier.some(({ count }) => count > 0)) {
        kept.add(kind);
        entries.push(...earlier.map(entry => stale(entry, failure)));
      }
    }
  }
  if (kept.size === 0) {
    return next;
  }
  const definitions = next.definitions ?? previous.definitions;
  const knativeInstalled =
    next.loadReport.knativeInstalled ?? previous.loadReport.knativeInstalled;
  return {
    ...next,
    readAt: previous.readAt,
    lists: [
      ...next.lists.filter(list => !kept.has(kindOf(list))),
      ...previous.lists.filter(list => kept.has(kindOf(list))),
    ],
    ...(kept.has(definitionKind) && definitions ? { definitions } : {}),
    loadReport: {
      ...next.loadReport,
      entries,
      ...(knativeInstalled === undefined ? {} : { knativeInstalled }),
    },
  };
}

// Which kinds there are beside the known ones is said by discovery and by definitions.
function mayMissKinds(next: ClusterSnapshot): boolean {
  const { failure } = next.loadReport;
  const definitions = definitionsOf(next);
  return (
    (failure !== undefined && !final.includes(failure.code)) ||
    (definitions !== undefined && hasPassingFailure(definitions))
  );
}

function definitionsOf({ loadReport }: ClusterSnapshot): LoadEntry | undefined {
  return loadReport.entries.find(entry => kindOf(entry) === definitionKind);
}

function hasPassingFailure(entry: LoadEntry): boolean {
  const { state } = entry;
  return (state === 'failed' || state === 'partial') && !isFinal(entry);
}

function isFinal({ state, failure }: LoadEntry): boolean {
  return (
    state === 'forbidden' ||
    (failure !== undefined && final.includes(failure.code))
  );
}

function stale(entry: LoadEntry, failure: LoadEntry['failure']): LoadEntry {
  return { ...entry, state: 'stale', ...(failure ? { failure } : {}) };
}

function byKind(
  entries: readonly LoadEntry[],
): ReadonlyMap<string, readonly LoadEntry[]> {
  const kinds = new Map<string, LoadEntry[]>();
  for (const entry of entries) {
    const kind = kindOf(entry);
    const list = kinds.get(kind);
    if (list) {
      list.push(entry);
    } else {
      kinds.set(kind, [entry]);
    }
  }
  return kinds;
}

function kindOf(of: { readonly group: string; readonly kind: string }): string {
  return `${of.group}/${of.kind}`;
}
