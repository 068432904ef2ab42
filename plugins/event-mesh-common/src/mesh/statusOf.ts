import { Condition, Resource } from '../resources';
import { isKnative } from './isKnative';
import { Status, StatusState } from './types';
import { Writable } from './writable';

const reconcileGraceMs = 60_000;

/**
 * The state of a resource, as its own conditions say it.
 *
 * @internal
 */
export function statusOf(resource: Resource, now: number): Status {
  const stale =
    resource.generation !== undefined &&
    resource.observedGeneration !== undefined &&
    resource.observedGeneration < resource.generation;
  if (resource.deletedAt !== undefined) {
    return { state: 'terminating', stale, since: resource.deletedAt };
  }
  const condition = decidingCondition(resource);
  if (condition) {
    return conditionStatus(condition, stale, resource.conditions);
  }
  return { state: stateWithoutCondition(resource, now), stale };
}

/**
 * What one condition says.
 *
 * @remarks Where the top condition is silent, the first failing one beside it speaks for it.
 * @internal
 */
export function conditionStatus(
  condition: Condition,
  stale: boolean,
  beside: readonly Condition[] = [],
): Status {
  const state = stateOf(condition);
  const silent = !condition.reason && !condition.message;
  const speaking =
    (silent &&
      state !== 'ready' &&
      beside.find(
        other =>
          !other.severity &&
          other.status === condition.status &&
          (other.reason || other.message),
      )) ||
    condition;
  const { type, reason, message, lastTransitionTime } = speaking;
  const status: Writable<Status> = { state, stale, condition: type };
  if (reason) {
    status.reason = reason;
  }
  if (message) {
    status.message = message;
  }
  if (lastTransitionTime) {
    status.since = lastTransitionTime;
  }
  return status;
}

function decidingCondition(resource: Resource): Condition | undefined {
  const find = (type: string, status?: string) =>
    resource.conditions.find(
      condition =>
        condition.type === type &&
        (status === undefined || condition.status === status),
    );
  if (resource.type !== 'workload' || isKnative(resource)) {
    return find('Ready');
  }
  return (
    find('Available') ?? find('Failed', 'True') ?? find('Complete', 'True')
  );
}

function stateOf(condition: Condition): StatusState {
  if (condition.status === 'True') {
    return condition.type === 'Failed' ? 'notReady' : 'ready';
  }
  return condition.status === 'False' ? 'notReady' : 'unknown';
}

function stateWithoutCondition(resource: Resource, now: number): StatusState {
  if (!isKnative(resource)) {
    return resource.ref.kind === 'Deployment' ? 'unknown' : 'notApplicable';
  }
  if (resource.hasStatus || resource.createdAt === undefined) {
    return 'unknown';
  }
  const age = now - Date.parse(resource.createdAt);
  return age > reconcileGraceMs ? 'notReconciled' : 'unknown';
}
