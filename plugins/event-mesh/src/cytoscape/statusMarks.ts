import type { StatusState } from 'backstage-plugin-event-mesh-common';

/**
 * One character for each state that a line's label may begin with; a line that is well has none.
 *
 * @internal
 */
export const statusMarks: Readonly<Record<StatusState, string>> = {
  ready: '',
  notApplicable: '',
  notReady: '✕',
  unknown: '?',
  notReconciled: '…',
  terminating: '–',
};
