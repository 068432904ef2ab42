import { LoadEntry, LoadReport } from 'backstage-plugin-event-mesh-common';

/**
 * Whether all that there is of a kind in a namespace was seen, so that what is not among it is gone.
 *
 * @internal
 */
export type Completeness = {
  readonly isComplete: boolean;
  sees(kind: {
    readonly group: string;
    readonly kind: string;
    readonly namespace: string;
  }): boolean;
  /** Something may have been there a moment ago and be there again soon, unlike what may not be read. */
  readonly isFailing: boolean;
  /** What could not be read, in the order of the report. */
  readonly missing: readonly LoadEntry[];
};

/** Nothing of the catalog is made of these, unless it is asked for. */
const unused: ReadonlySet<string> = new Set(['namespaces.']);

/**
 * What a load report says of what was seen.
 *
 * @remarks A kind that the report does not name is one that the cluster does not serve, and that nobody knows: it is only gone
 * where nothing else is missing.
 * @internal
 */
export function completenessOf(
  { entries, namespaces, knativeInstalled }: LoadReport,
  options: { readonly withNamespaces: boolean },
): Completeness {
  const wanted = options.withNamespaces
    ? entries
    : entries.filter(({ group, plural }) => !unused.has(`${plural}.${group}`));
  const seen = new Set(wanted.filter(isSeen).map(keyOf));
  // What is forbidden for the cluster was asked for in namespaces instead.
  const missing = wanted.filter(
    entry =>
      !isSeen(entry) &&
      !(
        namespaces &&
        entry.state === 'forbidden' &&
        entry.namespace !== undefined
      ),
  );
  return {
    // Where discovery failed, there may be kinds that nobody asked for.
    isComplete: missing.length === 0 && knativeInstalled !== undefined,
    isFailing:
      knativeInstalled === undefined ||
      missing.some(({ state }) => state !== 'forbidden'),
    missing,
    sees: ({ group, kind, namespace }) =>
      seen.has(keyOf({ group, kind })) ||
      seen.has(keyOf({ group, kind, namespace })),
  };
}

function isSeen({ state }: LoadEntry): boolean {
  return state === 'complete' || state === 'absent';
}

function keyOf(entry: Pick<LoadEntry, 'group' | 'kind' | 'namespace'>): string {
  return [entry.group, entry.kind, entry.namespace ?? ''].join('/');
}
