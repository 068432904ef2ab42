import { readCondition } from '../conditions';
import { Field, child, entries, isAbsent } from '../fields';
import { Condition } from '../types';

/**
 * The worst readiness among what a flow generated for its step or branch of that number.
 *
 * @internal
 */
export function readStepReadiness(
  status: Field,
  index: number,
): Condition | undefined {
  const branch = entries(child(status, 'branchStatuses')).at(index);
  const parts = branch
    ? [
        child(branch, 'filterChannelStatus'),
        child(branch, 'filterSubscriptionStatus'),
        child(branch, 'subscriberSubscriptionStatus'),
      ]
    : ['channelStatuses', 'subscriptionStatuses'].flatMap(
        key => entries(child(status, key)).at(index) ?? [],
      );
  const conditions = parts.flatMap(part => readReady(part) ?? []);
  return (
    conditions.find(({ status: state }) => state === 'False') ??
    conditions.find(({ status: state }) => state !== 'True') ??
    conditions.at(0)
  );
}

// Go writes a condition that was never set as one with empty type and status.
function readReady(part: Field): Condition | undefined {
  const ready = child(part, 'ready');
  return isAbsent(ready) || child(ready, 'type').value === ''
    ? undefined
    : readCondition(ready);
}
