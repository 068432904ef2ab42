import { Condition, Subscription } from '../../resources';
import { refId } from '../../model';
import { deadLetterLink } from './deadLetter';
import { replyRecords } from './replies';
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
  const recordedBy = replyRecords(subscription, context);
  const status = (name: string) => `status.physicalSubscription.${name}`;
  return [
    ...draftRef(subscription.channel, {
      role: 'channel',
      field: 'spec.channel',
      ...speaks(subscription, 'Channel'),
    }),
    ...draft(subscription.subscriber, {
      role: 'subscriber',
      field: 'spec.subscriber',
      statusField: status('subscriberUri'),
      ...speaks(subscription, 'Subscriber'),
    }),
    ...draft(subscription.reply, {
      role: 'reply',
      field: 'spec.reply',
      statusField: status('replyUri'),
      ...speaks(subscription, 'Reply'),
      ...(recordedBy.length > 0 ? { recordedBy } : {}),
    }),
    ...deadLetter(subscription, context),
  ];
}

/**
 * What the Subscription says of one of its references. It has one condition for all of them, whose reason names the one
 * that failed: then of the others it says nothing.
 *
 * @remarks Reasons: knative/eventing pkg/reconciler/subscription/subscription.go.
 */
function speaks(
  { conditions }: Subscription,
  what: 'Channel' | 'Subscriber' | 'Reply' | 'DeadLetterSink',
): { says?: Condition } {
  const find = (wanted: string) =>
    conditions.find(({ type }) => type === wanted);
  const resolved = find('ReferencesResolved');
  const [, failed] =
    /^(Channel|Subscriber|Reply|DeadLetterSink)(?:Reference|Resolve)Failed$/.exec(
      resolved?.reason ?? '',
    ) ?? [];
  if (resolved && failed === what) {
    return { says: resolved };
  }
  const channel = what === 'Channel' ? find('ChannelReady') : undefined;
  const other = resolved && failed && { type: resolved.type, status: '' };
  const says = channel ?? (other || resolved);
  return says ? { says } : {};
}

function deadLetter(
  subscription: Subscription,
  context: LinkContext,
): LinkDraft[] {
  const { channel: named, deadLetterSinkUri: resolvedUri, ref } = subscription;
  const options = { resolvedUri, ...speaks(subscription, 'DeadLetterSink') };
  const own = deadLetterLink(subscription.delivery, options);
  if (own.length > 0) {
    return own;
  }
  const channel = named && context.find(ref.cluster, named);
  const channels = [channel?.resource, channel?.root].flatMap(resource =>
    resource?.type === 'channel' ? [resource] : [],
  );
  for (const {
    delivery,
    deadLetterSinkUri,
    ref: { namespace },
  } of channels) {
    const inherited = deadLetterLink(delivery, {
      ...options,
      resolvedUri: resolvedUri ?? deadLetterSinkUri,
      namespace,
      inheritedFrom: channel?.rootId,
    });
    if (inherited.length > 0) {
      return inherited;
    }
  }
  return deadLetterLink(undefined, {
    ...options,
    statusField: 'status.physicalSubscription.deadLetterSinkUri',
    ...(named && !channel
      ? { inheritedFrom: refId({ cluster: ref.cluster, ...named }) }
      : {}),
  });
}
