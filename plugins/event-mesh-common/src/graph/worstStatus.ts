import { Status, StatusState } from '../mesh';

const severity: Readonly<Record<StatusState, number>> = {
  notReady: 5,
  notReconciled: 4,
  unknown: 3,
  terminating: 2,
  ready: 1,
  notApplicable: 0,
};

/**
 * Returns the more severe status; of two equally severe ones, the first.
 *
 * @internal
 */
export function worstStatus(first: Status, second: Status): Status {
  return severity[second.state] > severity[first.state] ? second : first;
}
