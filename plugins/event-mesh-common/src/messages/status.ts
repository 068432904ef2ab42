/**
 * The statuses of a resource or link: a name and an explanation.
 *
 * @internal
 */
export const status = {
  ready: { name: 'Ready', description: 'Its controller reports it as ready.' },
  notReady: {
    name: 'Not ready',
    description: 'Its controller reports it as not ready.',
  },
  unknown: {
    name: 'Unknown',
    description: 'Its controller has not reported yet whether it is ready.',
  },
  notReconciled: {
    name: 'Not reconciled',
    description: 'It has no status: no controller reconciles it.',
  },
  notApplicable: {
    name: 'No status',
    description: 'Resources of this kind report no status.',
  },
  terminating: { name: 'Terminating', description: 'It is being deleted.' },
  stale: {
    name: 'Outdated status',
    description: 'Its status describes an earlier generation of its spec.',
  },
} as const;
