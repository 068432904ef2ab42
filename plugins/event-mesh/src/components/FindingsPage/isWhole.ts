import type { LoadReport } from 'backstage-plugin-event-mesh-common';

/**
 * Whether all that was asked for could be read, and read just now.
 *
 * @internal
 */
export function isWhole(reports: readonly LoadReport[]): boolean {
  return (
    reports.length > 0 &&
    reports.every(
      ({ failure, entries }) =>
        failure === undefined &&
        entries.every(
          ({ state }) => state === 'complete' || state === 'absent',
        ),
    )
  );
}
