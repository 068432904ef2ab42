import { EventSource } from '../resources';
import { Statement, statement } from './statement';
import { About } from './about';
import {
  describeDeadLetters,
  describeDelivery,
  describePath,
} from './delivery';

/** @internal */
export function describeEventSource(
  source: EventSource,
  about: About,
): Statement[] {
  const sink = about.target('sink');
  const types = new Set(source.sends.flatMap(({ type }) => type ?? []));
  return [
    sink
      ? statement('sourceSends', { sink })
      : statement('sourceWithoutSink', {}),
    ...describePath(about, 'sink'),
    ...(source.ref.kind === 'SinkBinding'
      ? describeSubject(source, about)
      : []),
    ...[...types].map(type => statement('sourceType', { type })),
    ...Object.entries(source.extensions).map(([name, value]) =>
      statement('sourceExtension', { name, value }),
    ),
    ...source.facts.map(({ name, value }) =>
      statement('detail', { name, value }),
    ),
    ...describeDelivery(source.delivery),
    ...describeDeadLetters(about),
  ];
}

function describeSubject({ subject }: EventSource, about: About): Statement[] {
  const links = about.links.filter(({ role }) => role === 'subject');
  const each = links.map(({ target }) =>
    statement('bindingSubject', { subject: about.name(target) }),
  );
  if (!subject) {
    return [statement('bindingWithoutSubject', {})];
  }
  const { kind } = subject;
  return 'selector' in subject
    ? [statement('bindingSelects', { kind, count: links.length }), ...each]
    : each;
}
