import { Channel } from '../resources';
import { Statement, statement } from './statement';
import { About } from './about';
import { describeDelivery, describeForSubscribers } from './delivery';

/** @internal */
export function describeChannel(channel: Channel, about: About): Statement[] {
  const { backing, delivery } = channel;
  const subscriptions = about.incoming.filter(({ role }) => role === 'channel');
  const end = about.target('backingChannel');
  return [
    statement('channelTakes', {}),
    ...(backing
      ? [
          statement('channelBacking', {
            backing: end ?? `${backing.kind} ${backing.name}`,
          }),
        ]
      : []),
    statement('channelSubscriptions', { count: subscriptions.length }),
    ...describeDelivery(delivery),
    ...describeForSubscribers(about),
  ];
}
