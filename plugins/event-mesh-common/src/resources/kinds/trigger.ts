import { readDelivery } from '../delivery';
import { readRequiredDestination } from '../destination';
import { child, isAbsent } from '../fields/field';
import { isObject } from '../fields/jsonType';
import { readAllTexts } from '../fields/collections';
import { textAt } from '../fields/at';
import { readFilters } from '../filter';
import { Filter, Trigger } from '../types';
import { readBrokerReference } from './brokerReference';
import { readDependency } from './dependency';
import { ObjectToRead } from './objectToRead';
import { projected } from './projected';

// Unreadable attributes must not make a Trigger look like one that matches all events.
const unreadFilter: Filter = { dialect: 'unknown', name: 'attributes' };

/**
 * Reads a Trigger and keeps both of its filter fields.
 *
 * @internal
 */
export function readTrigger(object: ObjectToRead): Trigger {
  const { base, namespace, metadata, spec, status } = object;
  const deadLetterSinkUri = textAt(status, 'deadLetterSinkUri');
  const filter = child(spec, 'filter');
  const attributes = child(filter, 'attributes');
  const filterAttributes = readAllTexts(attributes);
  const isUnread = isObject(filter.value)
    ? !filterAttributes && !isAbsent(attributes)
    : !isAbsent(filter);
  const filters = readFilters(child(spec, 'filters'));
  return projected<Trigger>(base, {
    type: 'trigger',
    broker: readBrokerReference(spec, namespace),
    filterAttributes,
    filters: isUnread && filters.length === 0 ? [unreadFilter] : filters,
    subscriber: readRequiredDestination(
      child(spec, 'subscriber'),
      namespace,
      textAt(status, 'subscriberUri'),
    ),
    delivery: readDelivery(
      child(spec, 'delivery'),
      namespace,
      deadLetterSinkUri,
    ),
    deadLetterSinkUri,
    dependency: readDependency(metadata, namespace),
  });
}
