import { readDelivery } from '../delivery';
import { readDestination, readRequiredDestination } from '../destination';
import { Field, child, isAbsent, required } from '../fields/field';
import { readList, readTexts } from '../fields/collections';
import { textAt } from '../fields/at';
import { withoutUndefined } from '../fields/withoutUndefined';
import { readFacts } from '../facts';
import { readReference } from '../reference';
import { readSelected } from '../selector';
import { EventSource } from '../types';
import { ObjectToRead } from './objectToRead';
import { projected } from './projected';

/**
 * Reads a resource with the source duck type. Only a SinkBinding has a subject too.
 *
 * @internal
 */
export function readEventSource(object: ObjectToRead): EventSource {
  const { base, namespace, spec, status } = object;
  // RabbitmqSource's sink is a pointer, so it is optional.
  const readSink =
    base.ref.kind === 'RabbitmqSource'
      ? readDestination
      : readRequiredDestination;
  return projected<EventSource>(base, {
    type: 'eventSource',
    sink: readSink(child(spec, 'sink'), namespace, textAt(status, 'sinkUri')),
    subject:
      base.ref.kind === 'SinkBinding'
        ? readSubject(required(child(spec, 'subject')), namespace)
        : undefined,
    sends: readList(child(status, 'ceAttributes'), readSent),
    extensions: readTexts(child(child(spec, 'ceOverrides'), 'extensions')),
    facts: readFacts(base.ref.kind, spec),
    delivery: readDelivery(child(spec, 'delivery'), namespace),
  });
}

function readSent(field: Field): EventSource['sends'][number] | undefined {
  const type = textAt(field, 'type');
  const source = textAt(field, 'source');
  return type === undefined && source === undefined
    ? undefined
    : withoutUndefined({ type, source });
}

function readSubject(field: Field, namespace: string): EventSource['subject'] {
  const selector = child(field, 'selector');
  return isAbsent(child(field, 'name')) && !isAbsent(selector)
    ? readSelected(field, selector, namespace)
    : readReference(field, { namespace });
}
