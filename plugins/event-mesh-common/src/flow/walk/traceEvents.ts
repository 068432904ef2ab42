import { compareText } from '../../model';
import { KnownEvent } from '../../cesql';
import { Announcement } from '../../mesh';
import { TraceEvent } from '../trace/types';

/** An event of which nothing is known. @internal */
export const unknownEvent: TraceEvent = {
  state: 'unknown',
  known: { attributes: {} },
};

/**
 * The events that an announcement tells of.
 *
 * @internal
 */
export function announcedEvent(
  { by, type, known }: Announcement,
  state: 'known' | 'changed',
): TraceEvent {
  return type === undefined
    ? { state: 'unknown', declaredBy: by, known }
    : { state, type, declaredBy: by, known };
}

const ofFailures = ['knativeerrordest', 'knativeerrorcode', 'knativeerrordata'];

/**
 * The event as it goes to a dead letter sink: whoever gave up on it wrote down why.
 *
 * @remarks knative/eventing pkg/kncloudevents/attributes/knative_error.go.
 * @internal
 */
export function failedEvent(event: TraceEvent): TraceEvent {
  const { attributes, isComplete, ...rest } = event.known;
  if (!isComplete && !ofFailures.some(name => name in attributes)) {
    return event;
  }
  const entries = Object.entries(attributes).filter(
    ([name]) => !ofFailures.includes(name),
  );
  return {
    ...event,
    known: { ...rest, attributes: Object.fromEntries(entries) },
  };
}

/**
 * The event as a RequestReply sends it on: with an id of its own, by which it knows the answer.
 *
 * @internal
 */
export function requestEvent(
  event: TraceEvent,
  attribute: string | undefined,
): TraceEvent {
  const known: KnownEvent = {
    ...event.known,
    attributes: {
      ...event.known.attributes,
      // Some text.
      [attribute ?? 'correlationid']: { pieces: ['', ''] },
    },
  };
  return { ...event, known };
}

/** The same for events of which the same is known. @internal */
export function eventKey({
  state,
  type,
  declaredBy,
  known,
}: TraceEvent): string {
  const { attributes, isComplete = false } = known;
  return JSON.stringify([
    state,
    type,
    declaredBy,
    isComplete,
    Object.entries(attributes).sort(([a], [b]) => compareText(a, b)),
  ]);
}
