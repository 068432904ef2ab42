import {
  Field,
  child,
  isAbsent,
  isObject,
  readText,
  withoutUndefined,
} from './fields';
import { readReference } from './reference';
import { Destination } from './types';

/**
 * A Destination with its `ref`, its `uri` or both; undefined where neither can be read.
 *
 * @internal
 */
export function readDestination(
  field: Field,
  namespace: string,
  resolvedUri?: string,
): Destination | undefined {
  if (isAbsent(field)) {
    return undefined;
  }
  const refField = child(field, 'ref');
  const uriField = child(field, 'uri');
  if (isAbsent(refField) && isAbsent(uriField)) {
    return undefined;
  }
  const ref = readReference(refField, { namespace });
  const uri = readText(uriField);
  return ref || uri !== undefined
    ? withoutUndefined({ ref, uri, resolvedUri })
    : undefined;
}

/**
 * A Destination that the kind requires: one that says neither `ref` nor `uri` is reported.
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
