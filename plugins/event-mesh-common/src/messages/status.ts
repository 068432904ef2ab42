/**
 * The states of a resource or link: a name, and what it means.
 *
 * @internal
 */
export const status = {
  ready: { name: 'Ready', what: 'Its controller says that it works.' },
  notReady: {
    name: 'Not ready',
    what: 'Its controller says that it does not work.',
  },
  unknown: {
    name: 'Unknown',
    what: 'Its controller does not say yet whether it works.',
  },
  notReconciled: {
    name: 'No controller',
    what: 'It has no status at all: no controller looks after it.',
  },
  notApplicable: {
    name: 'No status',
    what: 'Things of this kind do not say whether they work.',
  },
  terminating: { name: 'Being deleted', what: 'It is being deleted.' },
  stale: {
    name: 'Out of date',
    what: 'Its status speaks of an older version of its spec.',
  },
} as const;
