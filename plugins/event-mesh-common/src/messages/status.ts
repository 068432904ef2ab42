/**
 * The names of the statuses of a resource or link.
 *
 * @internal
 */
export const status = {
  ready: { name: 'Ready' },
  notReady: {
    name: 'Not ready',
  },
  unknown: {
    name: 'Unknown',
  },
  notReconciled: {
    name: 'Not reconciled',
  },
  notApplicable: {
    name: 'No status',
  },
  terminating: { name: 'Terminating' },
  stale: {
    name: 'Outdated status',
  },
} as const;
