import { TraceEvent } from '../trace/types';
import { deliver, deliverFailed } from './deliver';
import { FlowContext } from '../../mesh';
import { announcedEvent, unknownEvent } from './traceEvents';
import { Hop } from './types';

/**
 * What a source sends: the events that something tells of, or any. With a subject, only what that one makes it send.
 *
 * @internal
 */
export function fromSource(
  id: string,
  context: FlowContext,
  { subject }: { readonly subject?: string } = {},
): readonly Hop[] {
  const { links } = context;
  const subjects = links
    .of(id, 'subject')
    .filter(({ target }) => subject === undefined || target === subject)
    .map(link => link.id);
  return eventsOf(id, context).flatMap(event => [
    ...links.of(id, 'sink').map(link =>
      deliver(link, event, {
        role: 'sink',
        links: [...subjects, link.id],
        // A SinkBinding is drawn as lines from its subjects.
        edges: subjects.length > 0 ? subjects : [link.id],
      }),
    ),
    ...deliverFailed(id, event, { context }),
  ]);
}

function eventsOf(
  id: string,
  { matches, resource }: FlowContext,
): readonly TraceEvent[] {
  const announced = matches.announcements
    .filter(({ producer }) => producer === id)
    .map(announcement => announcedEvent(announcement, 'known'));
  if (announced.length > 0) {
    return announced;
  }
  const source = resource(id);
  const extensions = source?.type === 'eventSource' ? source.extensions : {};
  const attributes = Object.fromEntries(
    Object.entries(extensions)
      .filter(([name]) => /^[a-z0-9]+$/.test(name))
      .map(([name, value]) => [name, { value }]),
  );
  return [{ ...unknownEvent, known: { attributes } }];
}

/**
 * What is sent on by something that takes events and has a sink of its own.
 *
 * @internal
 */
export function sentOn(id: string, { links }: FlowContext): readonly Hop[] {
  return links
    .of(id, 'sink')
    .map(link => deliver(link, unknownEvent, { role: 'sink' }));
}
