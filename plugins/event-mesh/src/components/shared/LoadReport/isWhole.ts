import type { LoadEntry, LoadReport } from 'backstage-plugin-event-mesh-common';

/**
 * Returns whether all that was asked for could be read, and read just now.
 */
export function isWhole(reports: readonly LoadReport[]): boolean {
  return (
    reports.length > 0 &&
    reports.every(
      ({ failure, entries }) => failure === undefined && entries.every(isRead),
    )
  );
}

/** Returns whether a list was read to its end, or does not exist in the cluster. */
export function isRead({ state }: LoadEntry): boolean {
  return state === 'complete' || state === 'absent';
}
