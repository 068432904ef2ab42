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
 * The status that a person should hear of first; the earlier one where both are as bad.
 *
 * @internal
 */
export function worstStatus(first: Status, second: Status): Status {
  return severity[second.state] > severity[first.state] ? second : first;
}
