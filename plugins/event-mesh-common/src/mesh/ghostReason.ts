import { ResourceRef } from '../resources';
import { GhostReason } from './types';

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
export function ghostReason(
  ref: ResourceRef,
  report: ListReport | undefined,
): GhostReason {
  const states = (report?.entries ?? [])
    .filter(
      entry =>
        entry.group === ref.group &&
        entry.kind === ref.kind &&
        (entry.namespace === undefined || entry.namespace === ref.namespace),
    )
    .map(entry => entry.state);
  if (states.includes('complete') || states.includes('absent')) {
    return 'notFound';
  }
  return states.includes('forbidden') ? 'notPermitted' : 'notRead';
}
