import { readDestination } from '../destination';
import { child, readBoolean, readText, withoutUndefined } from '../fields';
import { EventTransform } from '../types';
import { ObjectToRead } from './objectToRead';

/**
 * Reads an EventTransform, which sends on what it makes or replies with it.
 *
 * @internal
 */
export function readEventTransform(object: ObjectToRead): EventTransform {
  const { base, namespace, spec, status } = object;
  const reply = child(spec, 'reply');
  return withoutUndefined({
    ...base,
    type: 'eventTransform',
    sink: readDestination(
      child(spec, 'sink'),
      namespace,
      readText(child(status, 'sinkUri')),
    ),
    expression: readText(child(child(spec, 'jsonata'), 'expression')),
    replyExpression: readText(child(child(reply, 'jsonata'), 'expression')),
    replyDiscarded: readBoolean(child(reply, 'discard')) ?? false,
  });
}
