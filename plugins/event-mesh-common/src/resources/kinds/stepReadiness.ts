import { readCondition } from '../conditions';
import { Field, child, isAbsent } from '../fields/field';
import { entries } from '../fields/collections';
import { Condition } from '../types';

/**
 * Returns the worst readiness among the generated resources of a Sequence's step.
 *
 * @internal
 */
export function readStepReadiness(
  status: Field,
  index: number,
): Condition | undefined {
  return worstReady(
    ['channelStatuses', 'subscriptionStatuses'].flatMap(
      key => entries(child(status, key)).at(index) ?? [],
    ),
  );
}

/**
 * Returns the readiness of the generated resources of a Parallel's branch; separately for its filter if it has one.
 *
 * @internal
 */
export function readBranchReadiness(
  status: Field,
  index: number,
  hasFilter: boolean,
): { readonly ready?: Condition; readonly filterReady?: Condition } {
  const branch = entries(child(status, 'branchStatuses')).at(index);
  if (!branch) {
    return {};
  }
  const filter = child(branch, 'filterSubscriptionStatus');
  const subscriber = [
    child(branch, 'filterChannelStatus'),
    child(branch, 'subscriberSubscriptionStatus'),
  ];
  return hasFilter
    ? { ready: worstReady(subscriber), filterReady: worstReady([filter]) }
    : { ready: worstReady([filter, ...subscriber]) };
}

function worstReady(parts: readonly Field[]): Condition | undefined {
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
