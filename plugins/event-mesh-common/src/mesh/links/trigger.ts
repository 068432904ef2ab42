import { Trigger } from '../../resources';
import { deadLetterLink } from './deadLetter';
import { LinkContext, LinkDraft, draft, draftRef } from './types';

/**
 * A Trigger takes from its broker and delivers to its subscriber; failures go to its own dead letter sink or, where
 * it has none, to the broker's.
 *
 * @internal
 */
export function triggerLinks(
  trigger: Trigger,
  context: LinkContext,
): LinkDraft[] {
  return [
    ...draftRef(trigger.broker, {
      role: 'broker',
      field: 'spec.broker',
      condition: 'BrokerReady',
    }),
    ...draft(trigger.subscriber, {
      role: 'subscriber',
      field: 'spec.subscriber',
      condition: 'SubscriberResolved',
    }),
    ...deadLetter(trigger, context),
    ...draftRef(trigger.dependency, {
      role: 'dependency',
      field: 'metadata.annotations["knative.dev/dependency"]',
      condition: 'DependencyReady',
    }),
  ];
}

function deadLetter(trigger: Trigger, context: LinkContext): LinkDraft[] {
  const options = {
    resolvedUri: trigger.deadLetterSinkUri,
    condition: 'DeadLetterSinkResolved',
  };
  const own = deadLetterLink(trigger.delivery, options);
  if (own.length > 0 || !trigger.broker) {
    return own;
  }
  const broker = context.find(trigger.ref.cluster, trigger.broker);
  return broker?.resource.type === 'broker'
    ? deadLetterLink(broker.resource.delivery, {
        ...options,
        inheritedFrom: broker.rootId,
      })
    : [];
}
