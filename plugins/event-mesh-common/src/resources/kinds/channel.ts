import { readDelivery } from '../delivery';
import { child } from '../fields/field';
import { textAt } from '../fields/at';
import { readReference } from '../reference';
import { Channel } from '../types';
import { ObjectToRead } from './objectToRead';
import { projected } from './projected';

/**
 * Reads a channel of any kind.
 *
 * @internal
 */
export function readChannel(object: ObjectToRead): Channel {
  const { base, namespace, spec, status } = object;
  const deadLetterSinkUri = textAt(status, 'deadLetterSinkUri');
  return projected<Channel>(base, {
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
