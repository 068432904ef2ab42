import { Destination, Resource } from '../../resources';
import { LinkContext } from './types';

/**
 * Ids of what shows that a Trigger's or Subscription's subscriber replies: EventTypes that refer to the Trigger or
 * Subscription, and an EventTransform that has nowhere else to send to.
 *
 * @remarks The only record in a cluster of what a service answers, see docs/semantics/edges.md.
 * @internal
 */
export function replyRecords(
  owner: Resource & { readonly subscriber?: Destination },
  context: LinkContext,
): readonly string[] {
  const ref = owner.subscriber?.ref;
  const found = ref && context.find(owner.ref.cluster, ref);
  const answers =
    found?.resource.type === 'eventTransform' && !found.resource.sink;
  return [
    ...context.eventTypesOf(owner),
    ...(found && answers ? [found.rootId] : []),
  ];
}
