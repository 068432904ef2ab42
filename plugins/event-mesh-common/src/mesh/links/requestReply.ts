import { RequestReply } from '../../resources';
import { deadLetterLink } from './deadLetter';
import { LinkDraft, draftRef } from './types';

/**
 * A RequestReply sends requests into its broker and takes the replies from it.
 *
 * @internal
 */
export function requestReplyLinks(requestReply: RequestReply): LinkDraft[] {
  return [
    ...draftRef(requestReply.broker, {
      role: 'broker',
      field: 'spec.brokerRef',
      condition: 'BrokerReady',
    }),
    ...deadLetterLink(requestReply.delivery, {}),
  ];
}
