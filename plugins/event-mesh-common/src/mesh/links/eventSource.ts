import { EventSource } from '../../resources';
import { deadLetterLink } from './deadLetter';
import { LinkDraft, draft } from './types';

/**
 * An event source sends to its sink; a SinkBinding makes its subject's pods do so.
 *
 * @internal
 */
export function eventSourceLinks(source: EventSource): LinkDraft[] {
  return [
    ...subject(source),
    ...draft(source.sink, {
      role: 'sink',
      field: 'spec.sink',
      statusField: 'status.sinkUri',
      condition: 'SinkProvided',
    }),
    ...deadLetterLink(source.delivery, {}),
  ];
}

function subject({ subject: named }: EventSource): LinkDraft[] {
  if (!named) {
    return [];
  }
  const field = 'spec.subject';
  const rest = { role: 'subject', condition: 'SinkBindingAvailable' } as const;
  return [
    'selector' in named
      ? { ...rest, field: `${field}.selector`, to: named }
      : { ...rest, field, to: { ref: named } },
  ];
}
