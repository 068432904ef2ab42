/**
 * The states of a list in the load report.
 *
 * @internal
 */
export const loadState = {
  complete: 'Loaded',
  partial: 'Partially loaded',
  forbidden: 'Forbidden',
  absent: 'Not installed',
  failed: 'Failed',
  stale: 'Stale',
} as const;
