import {
  Field,
  child,
  isAbsent,
  readList,
  readText,
  required,
  withoutUndefined,
} from '../fields';
import { readFilters } from '../filter';
import { readReference } from '../reference';
import { readSelected } from '../selector';
import { EventPolicy } from '../types';
import { ObjectToRead } from './objectToRead';

/**
 * Reads an EventPolicy; what cannot be read never widens what it says.
 *
 * @internal
 */
export function readEventPolicy(object: ObjectToRead): EventPolicy {
  const { base, namespace, spec } = object;
  const toField = child(spec, 'to');
  const to = readList(toField, entry => readTo(entry, namespace));
  const complete =
    isAbsent(toField) ||
    (Array.isArray(toField.value) && toField.value.length === to.length);
  return withoutUndefined({
    ...base,
    type: 'eventPolicy',
    to,
    toIncomplete: complete ? undefined : true,
    from: readList(child(spec, 'from'), entry => readFrom(entry, namespace)),
    filters: readFilters(child(spec, 'filters')),
  });
}

function readTo(
  entry: Field,
  namespace: string,
): EventPolicy['to'][number] | undefined {
  const selector = child(entry, 'selector');
  const ref = child(entry, 'ref');
  return isAbsent(ref) && !isAbsent(selector)
    ? readSelected(selector, selector, namespace)
    : readReference(required(ref), { namespace });
}

function readFrom(
  entry: Field,
  namespace: string,
): EventPolicy['from'][number] | undefined {
  const sub = readText(child(entry, 'sub'));
  return sub === undefined
    ? readReference(required(child(entry, 'ref')), { namespace })
    : { sub };
}
