import { Trigger } from '../../resources';
import { refId } from '../../model';
import { deadLetterLink } from './deadLetter';
import { replyRecords } from './replies';
import { LinkContext, LinkDraft, draft, draftRef } from './types';

/**
 * A Trigger takes from its broker and delivers to its subscriber, whose replies go back into the broker; failures go to
 * its own dead letter sink or, where it has none, to the broker's.
 *
 * @internal
 */
export function triggerLinks(
  trigger: Trigger,
  context: LinkContext,
): LinkDraft[] {
  const field = brokerField(trigger);
  const recordedBy = replyRecords(trigger, context);
  return [
    ...draftRef(trigger.broker, {
      role: 'broker',
      field,
      condition: 'BrokerReady',
    }),
    ...draft(trigger.subscriber, {
      role: 'subscriber',
      field: 'spec.subscriber',
      statusField: 'status.subscriberUri',
      condition: 'SubscriberResolved',
    }),
    ...draftRef(recordedBy.length > 0 ? trigger.broker : undefined, {
      role: 'reply',
      field,
      condition: 'BrokerReady',
      recordedBy,
    }),
    ...deadLetter(trigger, context),
    ...draftRef(trigger.dependency, {
      role: 'dependency',
      field: 'metadata.annotations["knative.dev/dependency"]',
      condition: 'DependencyReady',
    }),
  ];
}

// `broker` is a bare name in the Trigger's own namespace: whatever says more is a `brokerRef`.
function brokerField({ broker, ref }: Trigger): string {
  const isRef =
    broker?.version !== undefined ||
    (broker && broker.namespace !== ref.namespace);
  return isRef ? 'spec.brokerRef' : 'spec.broker';
}

function deadLetter(trigger: Trigger, context: LinkContext): LinkDraft[] {
  const resolvedUri = trigger.deadLetterSinkUri;
  const options = { resolvedUri, condition: 'DeadLetterSinkResolved' };
  const own = deadLetterLink(trigger.delivery, options);
  if (own.length > 0) {
    return own;
  }
  const { cluster } = trigger.ref;
  const broker = trigger.broker && context.find(cluster, trigger.broker);
  const inherited =
    broker?.resource.type === 'broker'
      ? deadLetterLink(broker.resource.delivery, {
          ...options,
          namespace: broker.resource.ref.namespace,
          inheritedFrom: broker.rootId,
        })
      : [];
  return inherited.length > 0
    ? inherited
    : draft(
        { resolvedUri },
        {
          role: 'deadLetterSink',
          field: 'status.deadLetterSinkUri',
          statusField: 'status.deadLetterSinkUri',
          condition: 'DeadLetterSinkResolved',
          // It can only come from the broker, which cannot be seen.
          ...(trigger.broker && !broker
            ? { inheritedFrom: refId({ cluster, ...trigger.broker }) }
            : {}),
        },
      );
}
