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
  return [
    ...draftRef(eventType.reference, {
      role: 'reference',
      field: 'spec.reference',
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
