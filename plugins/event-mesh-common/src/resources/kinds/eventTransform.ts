import { readDestination } from '../destination';
import { child } from '../fields/field';
import { readBoolean } from '../fields/scalars';
import { textAt } from '../fields/at';
import { EventTransform } from '../types';
import { ObjectToRead } from './objectToRead';
import { projected } from './projected';

/**
 * Reads an EventTransform, which sends the transformed events to its sink or replies with them.
 *
 * @internal
 */
export function readEventTransform(object: ObjectToRead): EventTransform {
  const { base, namespace, spec, status } = object;
  const reply = child(spec, 'reply');
  return projected<EventTransform>(base, {
    type: 'eventTransform',
    sink: readDestination(
      child(spec, 'sink'),
      namespace,
      textAt(status, 'sinkUri'),
    ),
    expression: textAt(child(spec, 'jsonata'), 'expression'),
    replyExpression: textAt(child(reply, 'jsonata'), 'expression'),
    replyDiscarded: readBoolean(child(reply, 'discard')) ?? false,
  });
}
