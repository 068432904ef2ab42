import { Resource } from '../../resources';
import { brokerLinks } from './broker';
import { channelLinks } from './channel';
import { eventPolicyLinks } from './eventPolicy';
import { eventSourceLinks } from './eventSource';
import { eventTransformLinks } from './eventTransform';
import { eventTypeLinks } from './eventType';
import { flowLinks } from './flow';
import { requestReplyLinks } from './requestReply';
import { subscriptionLinks } from './subscription';
import { triggerLinks } from './trigger';
import { LinkContext, LinkDraft } from './types';

/**
 * All that a resource says of others.
 *
 * @internal
 */
export function linkDrafts(
  resource: Resource,
  context: LinkContext,
): LinkDraft[] {
  switch (resource.type) {
    case 'broker':
      return brokerLinks(resource);
    case 'trigger':
      return triggerLinks(resource, context);
    case 'eventType':
      return eventTypeLinks(resource, context);
    case 'channel':
      return channelLinks(resource);
    case 'subscription':
      return subscriptionLinks(resource, context);
    case 'flow':
      return flowLinks(resource);
    case 'eventSource':
      return eventSourceLinks(resource);
    case 'eventTransform':
      return eventTransformLinks(resource);
    case 'requestReply':
      return requestReplyLinks(resource);
    case 'eventPolicy':
      return eventPolicyLinks(resource);
    default:
      return [];
  }
}
