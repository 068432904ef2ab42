import { LoadEntry, LoadReport } from 'backstage-plugin-event-mesh-common';

/** Completeness of a loaded cluster. An object that is missing from a complete list was deleted. */
export type Completeness = {
  readonly isComplete: boolean;
  /** Returns whether all objects of a kind in a namespace were listed. */
  covers(kind: {
    readonly group: string;
    readonly kind: string;
    readonly namespace: string;
  }): boolean;
  /** Whether a list failed that may succeed next time, unlike a forbidden one. */
  readonly hasTransientFailure: boolean;
  /** Lists that were not loaded, in the order of the load report. */
  readonly missingLists: readonly LoadEntry[];
};

/** Lists that matter only if namespaces become entities. */
const namespaceLists: ReadonlySet<string> = new Set(['namespaces.']);

/**
 * Assesses from a load report how completely a cluster was loaded.
 *
 * @remarks A kind that is missing from the report is unknown, or not served by the cluster: its objects count as
 * deleted only if everything else was loaded.
 */
export function assessCompleteness(
  { entries, namespaces, knativeInstalled }: LoadReport,
  options: { readonly withNamespaces: boolean },
): Completeness {
  const relevant = options.withNamespaces
    ? entries
    : entries.filter(
        ({ group, plural }) => !namespaceLists.has(`${plural}.${group}`),
      );
  const loaded = new Set(relevant.filter(isLoaded).map(keyOf));
  // A list that is forbidden cluster-wide was requested per namespace instead.
  const missingLists = relevant.filter(
    entry =>
      !isLoaded(entry) &&
      !(
        namespaces &&
        entry.state === 'forbidden' &&
        entry.namespace !== undefined
      ),
  );
  return {
    // If discovery failed, there may be kinds that were not requested.
    isComplete: missingLists.length === 0 && knativeInstalled !== undefined,
    hasTransientFailure:
      knativeInstalled === undefined ||
      missingLists.some(({ state }) => state !== 'forbidden'),
    missingLists,
    covers: ({ group, kind, namespace }) =>
      loaded.has(keyOf({ group, kind })) ||
      loaded.has(keyOf({ group, kind, namespace })),
  };
}

function isLoaded({ state }: LoadEntry): boolean {
  return state === 'complete' || state === 'absent';
}

function keyOf(entry: Pick<LoadEntry, 'group' | 'kind' | 'namespace'>): string {
  return [entry.group, entry.kind, entry.namespace ?? ''].join('/');
}
