import { readDelivery } from '../delivery';
import { readDestination } from '../destination';
import { child, required } from '../fields/field';
import { textAt } from '../fields/at';
import { readReference } from '../reference';
import { Subscription } from '../types';
import { ObjectToRead } from './objectToRead';
import { projected } from './projected';

/**
 * Reads a Subscription. Older ones, and those of a Parallel, may have a reply and no subscriber.
 *
 * @internal
 */
export function readSubscription(object: ObjectToRead): Subscription {
  const { base, namespace, spec, status } = object;
  const resolved = child(status, 'physicalSubscription');
  const deadLetterSinkUri = textAt(resolved, 'deadLetterSinkUri');
  return projected<Subscription>(base, {
    type: 'subscription',
    channel: readReference(required(child(spec, 'channel')), { namespace }),
    subscriber: readDestination(
      child(spec, 'subscriber'),
      namespace,
      textAt(resolved, 'subscriberUri'),
    ),
    reply: readDestination(
      child(spec, 'reply'),
      namespace,
      textAt(resolved, 'replyUri'),
    ),
    delivery: readDelivery(
      child(spec, 'delivery'),
      namespace,
      deadLetterSinkUri,
    ),
    deadLetterSinkUri,
  });
}
