import type { LoadEntry, LoadReport } from 'backstage-plugin-event-mesh-common';

/** Returns whether every requested list is loaded completely and is not stale. */
export function isWhole(reports: readonly LoadReport[]): boolean {
  return (
    reports.length > 0 &&
    reports.every(
      ({ failure, entries }) => failure === undefined && entries.every(isRead),
    )
  );
}

/** Returns whether a list is loaded completely, or its kind is not installed in the cluster. */
export function isRead({ state }: LoadEntry): boolean {
  return state === 'complete' || state === 'absent';
}
