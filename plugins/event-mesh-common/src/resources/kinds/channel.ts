import { readDelivery } from '../delivery';
import { child, readText, withoutUndefined } from '../fields';
import { readReference } from '../reference';
import { Channel } from '../types';
import { ObjectToRead } from './objectToRead';

/**
 * Reads a channel of any kind.
 *
 * @internal
 */
export function readChannel(object: ObjectToRead): Channel {
  const { base, namespace, spec, status } = object;
  const deadLetterSinkUri = readText(child(status, 'deadLetterSinkUri'));
  return withoutUndefined({
    ...base,
    type: 'channel',
    backing: readReference(child(status, 'channel'), { namespace }),
    delivery: readDelivery(
      child(spec, 'delivery'),
      namespace,
      deadLetterSinkUri,
    ),
    deadLetterSinkUri,
  });
}
