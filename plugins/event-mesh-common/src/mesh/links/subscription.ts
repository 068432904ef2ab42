import { Subscription } from '../../resources';
import { deadLetterLink } from './deadLetter';
import { LinkContext, LinkDraft, draft, draftRef } from './types';

/**
 * A Subscription takes from its channel, delivers to its subscriber and sends replies on; failures go to its own
 * dead letter sink or, where it has none, to the channel's.
 *
 * @internal
 */
export function subscriptionLinks(
  subscription: Subscription,
  context: LinkContext,
): LinkDraft[] {
  return [
    ...draftRef(subscription.channel, {
      role: 'channel',
      field: 'spec.channel',
    }),
    ...draft(subscription.subscriber, {
      role: 'subscriber',
      field: 'spec.subscriber',
    }),
    ...draft(subscription.reply, { role: 'reply', field: 'spec.reply' }),
    ...deadLetter(subscription, context),
  ];
}

function deadLetter(
  subscription: Subscription,
  context: LinkContext,
): LinkDraft[] {
  const resolvedUri = subscription.deadLetterSinkUri;
  const own = deadLetterLink(subscription.delivery, { resolvedUri });
  if (own.length > 0 || !subscription.channel) {
    return own;
  }
  const channel = context.find(subscription.ref.cluster, subscription.channel);
  if (!channel) {
    return [];
  }
  const channels = [channel.resource, channel.root].flatMap(resource =>
    resource.type === 'channel' ? [resource] : [],
  );
  for (const { delivery, deadLetterSinkUri } of channels) {
    const inherited = deadLetterLink(delivery, {
      resolvedUri: resolvedUri ?? deadLetterSinkUri,
      inheritedFrom: channel.rootId,
    });
    if (inherited.length > 0) {
      return inherited;
    }
  }
  return [];
}
