import {
  Field,
  child,
  readList,
  readText,
  required,
  withoutUndefined,
} from './fields';
import { Condition } from './types';

/**
 * `status.conditions`, in the object's own order.
 *
 * @internal
 */
export function readConditions(status: Field): Condition[] {
  return readList(child(status, 'conditions'), readCondition);
}

/**
 * One condition; undefined where it does not say which. A status that cannot be read is Unknown, as Kubernetes calls it.
 *
 * @internal
 */
export function readCondition(field: Field): Condition | undefined {
  const type = readText(required(child(field, 'type')));
  if (type === undefined) {
    return undefined;
  }
  return withoutUndefined({
    type,
    status: readText(required(child(field, 'status'))) ?? 'Unknown',
    reason: readText(child(field, 'reason')),
    message: readText(child(field, 'message')),
    severity: readText(child(field, 'severity')),
    lastTransitionTime: readText(child(field, 'lastTransitionTime')),
  });
}
