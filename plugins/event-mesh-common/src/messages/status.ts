/**
 * The statuses of a resource or link: a name and an explanation.
 *
 * @internal
 */
export const status = {
  ready: { name: 'Ready', what: 'Its controller reports it as ready.' },
  notReady: {
    name: 'Not ready',
    what: 'Its controller reports it as not ready.',
  },
  unknown: {
    name: 'Unknown',
    what: 'Its controller has not reported yet whether it is ready.',
  },
  notReconciled: {
    name: 'Not reconciled',
    what: 'It has no status: no controller reconciles it.',
  },
  notApplicable: {
    name: 'No status',
    what: 'Resources of this kind report no status.',
  },
  terminating: { name: 'Terminating', what: 'It is being deleted.' },
  stale: {
    name: 'Outdated status',
    what: 'Its status describes an earlier generation of its spec.',
  },
} as const;
