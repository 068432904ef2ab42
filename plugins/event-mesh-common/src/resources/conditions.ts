import { Field, child } from './fields/field';
import { isObject } from './fields/jsonType';
import { readList } from './fields/collections';
import { requiredTextAt, textAt } from './fields/at';
import { withoutUndefined } from './fields/withoutUndefined';
import { Condition } from './types';

const keys: ReadonlySet<string> = new Set([
  'type',
  'status',
  'reason',
  'message',
  'severity',
  'lastTransitionTime',
]);

/**
 * `status.conditions`, in the object's own order.
 *
 * @internal
 */
export function readConditions(status: Field): readonly Condition[] {
  const field = child(status, 'conditions');
  return areConditions(field.value)
    ? field.value
    : readList(field, readCondition);
}

/**
 * One condition; undefined where it does not say which. A status that cannot be read is Unknown, as Kubernetes calls it.
 *
 * @internal
 */
export function readCondition(field: Field): Condition | undefined {
  const type = requiredTextAt(field, 'type');
  return type === undefined
    ? undefined
    : withoutUndefined({
        type,
        status: requiredTextAt(field, 'status') ?? 'Unknown',
        reason: textAt(field, 'reason'),
        message: textAt(field, 'message'),
        severity: textAt(field, 'severity'),
        lastTransitionTime: textAt(field, 'lastTransitionTime'),
      });
}

// There are more conditions than anything else: those that are just as they should be are taken as they are.
function areConditions(value: unknown): value is readonly Condition[] {
  return Array.isArray(value) && value.every(isCondition);
}

function isCondition(value: unknown): boolean {
  if (!isObject(value)) {
    return false;
  }
  for (const key in value) {
    if (typeof value[key] !== 'string' || value[key] === '' || !keys.has(key)) {
      return false;
    }
  }
  return Object.hasOwn(value, 'type') && Object.hasOwn(value, 'status');
}
