import { readDelivery } from '../delivery';
import { readDestination } from '../destination';
import { child, readText, required, withoutUndefined } from '../fields';
import { readReference } from '../reference';
import { Subscription } from '../types';
import { ObjectToRead } from './objectToRead';

/**
 * A Subscription. Older ones, and a Parallel's own, may have a reply and no subscriber.
 *
 * @internal
 */
export function readSubscription(object: ObjectToRead): Subscription {
  const { base, namespace, spec, status } = object;
  const resolved = child(status, 'physicalSubscription');
  const deadLetterSinkUri = readText(child(resolved, 'deadLetterSinkUri'));
  return withoutUndefined({
    ...base,
    type: 'subscription',
    channel: readReference(required(child(spec, 'channel')), { namespace }),
    subscriber: readDestination(
      child(spec, 'subscriber'),
      namespace,
      readText(child(resolved, 'subscriberUri')),
    ),
    reply: readDestination(
      child(spec, 'reply'),
      namespace,
      readText(child(resolved, 'replyUri')),
    ),
    delivery: readDelivery(
      child(spec, 'delivery'),
      namespace,
      deadLetterSinkUri,
    ),
    deadLetterSinkUri,
  });
}
