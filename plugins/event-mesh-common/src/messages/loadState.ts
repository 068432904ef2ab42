/**
 * How reading one kind in one place went.
 *
 * @internal
 */
export const loadState = {
  complete: 'Read completely',
  partial: 'Read in part: some are missing',
  forbidden: 'Not permitted',
  absent: 'Not in this cluster',
  failed: 'Could not be read',
  stale: 'Could not be read again: an older answer is shown',
} as const;
