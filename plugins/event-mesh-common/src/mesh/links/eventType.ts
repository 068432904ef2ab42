import { EventType } from '../../resources';
import { LinkContext, LinkDraft, draftRef } from './types';

/**
 * An EventType names where its events flow; one that a source made names its source by ownership.
 *
 * @internal
 */
export function eventTypeLinks(
  eventType: EventType,
  context: LinkContext,
): LinkDraft[] {
  const producer = context.controllerOf(eventType);
  // Older versions have a condition for the only kind of reference that they know.
  const condition = eventType.conditions.some(
    ({ type }) => type === 'BrokerExists',
  )
    ? 'BrokerExists'
    : 'ReferenceExists';
  return [
    ...draftRef(eventType.reference, {
      role: 'reference',
      // A reference has a version; a broker's bare name has none.
      field:
        eventType.reference?.version === undefined
          ? 'spec.broker'
          : 'spec.reference',
      condition,
    }),
    ...(producer === undefined
      ? []
      : [
          {
            role: 'producedBy' as const,
            field: 'metadata.ownerReferences',
            to: { id: producer },
          },
        ]),
  ];
}
