import { deliver, deliverFailed } from './deliver';
import { FlowContext } from '../../mesh';
import { Hop, Visit } from './types';

/**
 * From a channel to the subscribers of its Subscriptions, and to a channel behind it that is not a part of it.
 *
 * @internal
 */
export function fromChannel(
  visit: Visit,
  context: FlowContext,
): readonly Hop[] {
  const { links } = context;
  return [
    ...links
      .at(visit.id, 'channel')
      .flatMap(({ owner }) => throughSubscription(owner, visit, context)),
    ...links
      .of(visit.id, 'backingChannel')
      .map(link => deliver(link, visit.event, { role: 'backingChannel' })),
  ];
}

/**
 * Through one Subscription. One without a subscriber replies with what it gets.
 *
 * @remarks knative/eventing pkg/kncloudevents/event_dispatcher.go: with no destination the event itself is the reply.
 * @internal
 */
export function throughSubscription(
  subscription: string,
  { event }: Visit,
  context: FlowContext,
): readonly Hop[] {
  const { links } = context;
  const [channel] = links.of(subscription, 'channel');
  const [subscriber] = links.of(subscription, 'subscriber');
  const [reply] = links.of(subscription, 'reply');
  const through = channel ? [channel.id] : [];
  if (subscriber) {
    return [
      deliver(subscriber, event, {
        role: 'subscriber',
        links: [...through, subscriber.id],
        caller: { type: 'subscription', id: subscription, index: 0 },
      }),
      ...deliverFailed(subscription, event, { context }),
    ];
  }
  return reply
    ? [
        deliver(reply, event, {
          role: 'reply',
          links: [...through, reply.id],
        }),
      ]
    : [
        {
          to: { id: subscription, event },
          role: 'subscriber',
          via: subscription,
          links: through,
          edges: [],
          reach: 'always',
          stop: 'noSubscriber',
        },
      ];
}
