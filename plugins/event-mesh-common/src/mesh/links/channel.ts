import { Channel } from '../../resources';
import { ownDeadLetterLink } from './deadLetter';
import { LinkDraft, draftRef } from './types';

/**
 * A Channel names the channel behind it, and where the events go that its Subscriptions could not deliver.
 *
 * @internal
 */
export function channelLinks(channel: Channel): LinkDraft[] {
  return [
    ...draftRef(channel.backing, {
      role: 'backingChannel',
      field: 'status.channel',
      condition: 'BackingChannelReady',
    }),
    ...ownDeadLetterLink(channel),
  ];
}
