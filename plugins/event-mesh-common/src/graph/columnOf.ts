import { Placeholder, Link, LinkRole } from '../mesh';
import { Resource } from '../resources';
import { Column } from './types';

const columnOfType: Readonly<Partial<Record<Resource['type'], Column>>> = {
  eventSource: 'ingress',
  broker: 'routing',
  channel: 'routing',
  flow: 'routing',
  eventTransform: 'routing',
  requestReply: 'routing',
  eventType: 'routing',
  eventSink: 'egress',
};

const routingKind =
  /^(Broker|Sequence|Parallel|EventTransform|RequestReply|.*Channel)$/;

const routingRoles: ReadonlySet<LinkRole> = new Set<LinkRole>([
  'broker',
  'channel',
  'backingChannel',
  'reference',
]);

const receiving: ReadonlySet<LinkRole> = new Set<LinkRole>([
  'subscriber',
  'reply',
  'deadLetterSink',
  'sink',
  'step',
  'branchFilter',
  'branchSubscriber',
  'branchReply',
]);

const naming: ReadonlySet<LinkRole> = new Set<LinkRole>([
  'dependency',
  'policyTo',
  'policyFrom',
]);

/**
 * Returns the column of a node by its type or kind, otherwise by the roles of the links that refer to it: pure
 * producers go left, receivers right.
 *
 * @internal
 */
export function columnOf(
  subject: { resource?: Resource; placeholder?: Placeholder },
  named: readonly Link[],
): Column {
  const kind = subject.placeholder?.ref?.kind;
  const fixed = subject.resource && columnOfType[subject.resource.type];
  if (fixed) {
    // A third party's transformation has a sink like a source, but also receives events.
    const alsoReceives = named.some(({ role }) => receiving.has(role));
    return fixed === 'ingress' && alsoReceives ? 'routing' : fixed;
  }
  if (kind !== undefined && routingKind.test(kind)) {
    return 'routing';
  }
  const roles = named.map(({ role }) => role).filter(role => !naming.has(role));
  if (subject.placeholder && roles.some(role => routingRoles.has(role))) {
    return 'routing';
  }
  const onlySends =
    roles.length > 0 &&
    roles.every(role => role === 'subject' || role === 'producedBy');
  return onlySends ? 'ingress' : 'egress';
}
