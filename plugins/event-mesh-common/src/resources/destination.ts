import { Field, child, isAbsent } from './fields/field';
import { isObject } from './fields/jsonType';
import { textAt } from './fields/at';
import { withoutUndefined } from './fields/withoutUndefined';
import { readReference } from './reference';
import { Destination } from './types';

/**
 * Reads a Destination with its `ref`, its `uri` or both; with neither if only the status contains its URI.
 *
 * @internal
 */
export function readDestination(
  field: Field,
  namespace: string,
  resolvedUri?: string,
): Destination | undefined {
  const ref = readReference(child(field, 'ref'), { namespace });
  const uri = textAt(field, 'uri');
  return ref || uri !== undefined || resolvedUri !== undefined
    ? withoutUndefined({ ref, uri, resolvedUri })
    : undefined;
}

/**
 * Reads a Destination that the kind requires, and reports one with neither `ref` nor `uri`.
 *
 * @internal
 */
export function readRequiredDestination(
  field: Field,
  namespace: string,
  resolvedUri?: string,
): Destination | undefined {
  const says = ['ref', 'uri'].some(key => !isAbsent(child(field, key)));
  if (!says && (isAbsent(field) || isObject(field.value))) {
    field.report('fieldMissing', field);
  }
  return readDestination(field, namespace, resolvedUri);
}
