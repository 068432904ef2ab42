import { nameOf } from '../mesh';
import { append } from '../model';
import { finding } from './finding';
import { FindingContext } from './findingContext';
import { namesOf } from './names';
import { FindingRule } from './rule';
import { Finding } from './types';

/**
 * Brokers and channels from which something takes that has no dead letter sink and takes none over; and flows with such steps.
 *
 * @remarks Where the broker or channel could not be read, it may name one: nothing is claimed then.
 * @internal
 */
export const noDeadLetterSink: FindingRule = {
  codes: ['noDeadLetterSink', 'noDeadLetterSinkInFlow'],
  find: context => [
    ...ofSubscribers(context),
    ...context.ofType('flow').flatMap(({ id }) => ofFlow(id, context)),
  ],
};

function ofSubscribers(context: FindingContext): readonly Finding[] {
  const { links, mesh } = context;
  const byOrigin = new Map<string, string[]>();
  const takers = [
    ...context.ofType('trigger'),
    ...context.ofType('subscription'),
  ];
  for (const { id } of takers) {
    const [origin] = links.origins(id);
    const delivers = links.of(id, 'subscriber').length > 0;
    const isCovered = links.of(id, 'deadLetterSink').length > 0;
    if (origin && delivers && !isCovered && mesh.resources.has(origin.target)) {
      append(byOrigin, origin.target, id);
    }
  }
  return [...byOrigin].map(([origin, ids]) =>
    finding(
      'noDeadLetterSink',
      {
        from: nameOf(mesh, origin),
        who: namesOf(mesh, ids),
        field: 'spec.delivery.deadLetterSink',
      },
      {
        severity: 'warning',
        about: [origin, ...ids],
        field: 'spec.delivery.deadLetterSink',
      },
    ),
  );
}

function ofFlow(id: string, context: FindingContext): readonly Finding[] {
  const { links, mesh } = context;
  const covered = links.of(id, 'deadLetterSink').map(({ index }) => index);
  const indexes = links
    .of(id)
    .filter(({ role }) => role === 'step' || role === 'branchSubscriber')
    .map(({ index }) => index)
    .filter(index => index !== undefined && !covered.includes(index));
  return indexes.length === 0 || isCoveredByChannels(id, context)
    ? []
    : [
        finding(
          'noDeadLetterSinkInFlow',
          {
            who: nameOf(mesh, id),
            steps: indexes
              .map(index => Number(index) + 1)
              .sort((a, b) => a - b)
              .join(', '),
          },
          { severity: 'warning', about: [id] },
        ),
      ];
}

/** A channel template may name one, which the channels and Subscriptions that Knative made then say. */
function isCoveredByChannels(
  id: string,
  { mesh, resource }: FindingContext,
): boolean {
  const parts = mesh.resources.get(id)?.folded ?? [];
  return parts.some(part => {
    const found = resource(part);
    return (
      found?.type === 'channel' &&
      Boolean(found.delivery?.deadLetterSink || found.deadLetterSinkUri)
    );
  });
}
