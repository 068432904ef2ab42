import { ResourceRef } from '../model';
import { PlaceholderReason } from './types';

/**
 * How reading the lists of one cluster went: as much of the reader's load report as the join needs.
 *
 * @public
 */
export type ListReport = {
  readonly entries: readonly {
    readonly group: string;
    readonly kind: string;
    /** Absent for a cluster-wide list. */
    readonly namespace?: string;
    /** A list of what some labels select: it tells nothing of what is not in it. */
    readonly labelSelector?: string;
    /** complete, absent, forbidden, or whatever else the reader says. */
    readonly state: string;
  }[];
  readonly knativeInstalled?: boolean;
};

/**
 * Why a named resource is not there, as far as the load report of its cluster lets one say it.
 *
 * @internal
 */
export function placeholderReasons(
  report: ListReport,
): (ref: ResourceRef) => PlaceholderReason {
  const states = new Map<string, Set<string>>();
  // What some labels select tells nothing of the rest, but what is refused or not served is so whatever is selected.
  const telling = report.entries.filter(
    ({ labelSelector, state }) =>
      labelSelector === undefined || state !== 'complete',
  );
  for (const { state, ...list } of telling) {
    const key = keyOf(list, list.namespace);
    const known = states.get(key);
    if (known) {
      known.add(state);
    } else {
      states.set(key, new Set([state]));
    }
  }
  return ref => {
    const lists = [keyOf(ref, undefined), keyOf(ref, ref.namespace)];
    const says = (state: string) =>
      lists.some(key => states.get(key)?.has(state));
    if (says('complete') || says('absent')) {
      return 'notFound';
    }
    return says('forbidden') ? 'forbidden' : 'notLoaded';
  };
}

function keyOf(
  { group, kind }: { readonly group: string; readonly kind: string },
  namespace: string | undefined,
): string {
  return JSON.stringify([group, kind, namespace]);
}
