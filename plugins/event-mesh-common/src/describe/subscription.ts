import { Subscription } from '../resources';
import { Statement, statement } from './statement';
import { About } from './about';
import { describeRecords } from './replies';
import {
  describeDelivery,
  describeOwnOrInherited,
  describePath,
  hasDeliveryRules,
} from './delivery';

/** @internal */
export function describeSubscription(
  subscription: Subscription,
  about: About,
): Statement[] {
  const reply = about.target('reply');
  return [
    ...describeEnds(about),
    reply ? statement('replyGoes', { reply }) : statement('replyDropped', {}),
    ...describeRecords(about),
    ...describeSubscriptionRules(subscription, about),
    ...describeOwnOrInherited(about, 'channel'),
  ];
}

function describeEnds(about: About): Statement[] {
  const channel = about.target('channel');
  const subscriber = about.target('subscriber');
  if (!channel) {
    return [statement('subscriptionWithoutChannel', {})];
  }
  return subscriber
    ? [
        statement('subscriptionDelivers', { channel, subscriber }),
        ...describePath(about, 'subscriber'),
      ]
    : [statement('subscriptionForwards', { channel })];
}

/** Describes the delivery settings. @internal */
export function describeSubscriptionRules(
  { delivery }: Subscription,
  about: About,
): Statement[] {
  const from = about.target('channel');
  const end = from && about.mesh.resources.get(from.id)?.resource;
  const inherited = end?.type === 'channel' ? end.delivery : undefined;
  return from && !delivery && hasDeliveryRules(inherited)
    ? [statement('deliveryInherited', { from }), ...describeDelivery(inherited)]
    : describeDelivery(delivery);
}
