import { Field, child, isAbsent, readText, required } from './fields';
import { withoutUndefined } from './fields';
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
  const says =
    !isAbsent(field) &&
    ['ref', 'uri'].some(key => !isAbsent(child(field, key)));
  required(says ? field : { ...field, value: undefined });
  return readDestination(field, namespace, resolvedUri);
}
