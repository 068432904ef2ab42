import { Field, child, isAbsent, required } from '../fields/field';
import { isObject } from '../fields/jsonType';
import { readList } from '../fields/collections';
import { textAt } from '../fields/at';
import { readFilters } from '../filter';
import { readReference } from '../reference';
import { readSelected } from '../selector';
import { EventPolicy } from '../types';
import { ObjectToRead } from './objectToRead';
import { projected } from './projected';

/**
 * Reads an EventPolicy. An unreadable part never widens its meaning.
 *
 * @internal
 */
export function readEventPolicy(object: ObjectToRead): EventPolicy {
  const { base, metadata, namespace, spec } = object;
  const owners = readList(child(metadata, 'ownerReferences'), readOwner);
  const toField = child(spec, 'to');
  const to = readList(toField, entry => readTo(entry, namespace));
  const complete =
    isAbsent(toField) ||
    (Array.isArray(toField.value) && toField.value.length === to.length);
  return projected<EventPolicy>(base, {
    type: 'eventPolicy',
    to,
    toIncomplete: complete ? undefined : true,
    from: readList(child(spec, 'from'), entry => readFrom(entry, namespace)),
    filters: readFilters(child(spec, 'filters')),
    derivedFor: owners.length > 0 ? owners : undefined,
  });
}

// Of the resources that Knative derives, only policies have non-controller owners.
function readOwner(
  entry: Field,
): { uid: string; kind: string; name: string } | undefined {
  const uid = textAt(entry, 'uid');
  const kind = textAt(entry, 'kind');
  const name = textAt(entry, 'name');
  const isController = isObject(entry.value) && entry.value.controller === true;
  return uid === undefined ||
    kind === undefined ||
    name === undefined ||
    isController
    ? undefined
    : { uid, kind, name };
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
  const sub = textAt(entry, 'sub');
  return sub === undefined
    ? readReference(required(child(entry, 'ref')), { namespace })
    : { sub };
}
