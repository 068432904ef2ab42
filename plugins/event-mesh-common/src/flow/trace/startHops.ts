import { Announcement, FlowContext } from '../../mesh';
import { deliver } from '../walk/deliver';
import { throughTrigger } from '../walk/fromBroker';
import { throughSubscription } from '../walk/fromChannel';
import { fromSource } from '../walk/fromSource';
import { nextHops } from '../walk/nextHops';
import { announcedEvent, unknownEvent } from '../walk/traceEvents';
import { Hop } from '../walk/types';
import { TraceEvent } from './types';

/**
 * What starts at something, and of which event.
 *
 * @internal
 */
export type Start = {
  readonly event: TraceEvent;
  readonly steps: readonly Hop[];
};

/**
 * Where a trace goes first: from an EventType to where its events come in, from a source or a workload along all that it is
 * known to send, from anything else as if some event came to it.
 *
 * @internal
 */
export function startHops(
  id: string,
  context: FlowContext,
  given?: TraceEvent,
): Start {
  const resource = context.resource(id);
  const event = given ?? unknownEvent;
  const visit = { id, event };
  if (!given && resource?.type === 'eventType') {
    return fromEventType(id, context);
  }
  if (!given && resource?.type === 'eventSource') {
    return { event, steps: fromSource(id, context) };
  }
  switch (resource?.type) {
    case 'trigger':
      return {
        event,
        steps: throughTrigger(id, visit, {
          context,
          verdict: context.matches.verdictOf(id, event.known),
        }),
      };
    case 'subscription':
      return { event, steps: throughSubscription(id, visit, context) };
    default:
      return {
        event,
        steps: [
          ...(given ? [] : sentBy(id, context)),
          ...nextHops(context)(visit),
        ],
      };
  }
}

function fromEventType(id: string, context: FlowContext): Start {
  const [announcement] = context.matches.announcedBy(id);
  const event = announcement
    ? announcedEvent(announcement, 'known')
    : unknownEvent;
  return {
    event,
    steps: announcement ? toEntry(announcement, event, context) : [],
  };
}

function toEntry(
  { by, entry, replyOf }: Announcement,
  event: TraceEvent,
  { links, mesh }: FlowContext,
): readonly Hop[] {
  if (entry === undefined) {
    return [];
  }
  const reply = replyOf === undefined ? [] : links.of(replyOf, 'reply');
  const stop =
    mesh.placeholders.get(entry)?.reason === 'notFound'
      ? 'notFound'
      : undefined;
  return links.of(by, 'reference').map(link => ({
    ...deliver(link, event, { role: 'enters' }),
    to: { id: entry, event },
    // It stands at the subscriber that gives the reply, whose line it goes along.
    links: [link.id, ...reply.map(one => one.id)],
    edges: [link.id, ...reply.map(one => one.id)],
    ...(stop ? { stop } : {}),
  }));
}

/** What a workload sends: by SinkBindings, and the replies that are on record. */
function sentBy(id: string, context: FlowContext): readonly Hop[] {
  const { links, matches } = context;
  const bindings = links
    .at(id, 'subject')
    .flatMap(({ owner }) => fromSource(owner, context, { subject: id }));
  const answers = links.at(id, 'subscriber').flatMap(({ owner }) =>
    links.of(owner, 'reply').flatMap(reply =>
      (reply.recordedBy ?? []).flatMap(by =>
        matches.announcedBy(by).map(announcement =>
          deliver(reply, announcedEvent(announcement, 'known'), {
            role: 'reply',
            reach: 'maybe',
          }),
        ),
      ),
    ),
  );
  return [...bindings, ...answers];
}
