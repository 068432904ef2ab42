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
 * Reads `status.conditions` in the object's order.
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
 * Reads one condition; returns undefined if it has no type. An unreadable status becomes Unknown, the Kubernetes term.
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

// A fast path: conditions are the most numerous values, and well-formed ones are used without a copy.
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
