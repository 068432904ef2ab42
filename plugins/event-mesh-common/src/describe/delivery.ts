import { Delivery } from '../resources';
import { Statement, statement, statementIf } from './statement';
import { About } from './about';

/**
 * How often and how long something tries to deliver.
 *
 * @internal
 */
export function describeDelivery(delivery: Delivery | undefined): Statement[] {
  if (!delivery) {
    return [];
  }
  return [
    ...describeRetries(delivery),
    ...statementIf(delivery.timeout, timeout => [
      'deliveryTimeout',
      { timeout },
    ]),
    ...statementIf(delivery.retryAfterMax, retryAfterMax => [
      'deliveryRetryAfterMax',
      { retryAfterMax },
    ]),
    ...statementIf(delivery.format, format => ['deliveryFormat', { format }]),
  ];
}

function describeRetries(delivery: Delivery): Statement[] {
  const { retry, backoffPolicy, backoffDelay } = delivery;
  if (
    retry !== undefined &&
    backoffPolicy !== undefined &&
    backoffDelay !== undefined
  ) {
    const params = { retry, backoffPolicy, backoffDelay };
    return [statement('deliveryRetries', params)];
  }
  return [
    ...statementIf(retry, count => ['deliveryRetryCount', { retry: count }]),
    ...statementIf(backoffPolicy, policy => [
      'deliveryBackoffPolicy',
      { backoffPolicy: policy },
    ]),
    ...statementIf(backoffDelay, delay => [
      'deliveryBackoffDelay',
      { backoffDelay: delay },
    ]),
  ];
}

/**
 * Whether a delivery says anything beside where dead letters go.
 *
 * @internal
 */
export function hasDeliveryRules(delivery: Delivery | undefined): boolean {
  return describeDelivery(delivery).length > 0;
}

/**
 * Where what cannot be delivered goes, if anything says so.
 *
 * @internal
 */
export function describeDeadLetters(about: About, index?: number): Statement[] {
  const link = about.links.find(
    other => other.role === 'deadLetterSink' && other.index === index,
  );
  if (!link) {
    return [];
  }
  const sink = about.name(link.target);
  return [
    link.inheritedFrom === undefined
      ? statement('deadLetterOwn', { sink })
      : statement('deadLetterInherited', {
          sink,
          from: about.name(link.inheritedFrom),
        }),
  ];
}

/**
 * Where what cannot be delivered goes, or that it is lost.
 *
 * @remarks Nothing is said where the broker or channel that may have a dead letter sink was not seen.
 * @internal
 */
export function describeOwnOrInherited(
  about: About,
  role: 'broker' | 'channel',
): Statement[] {
  const from = about.target(role);
  const said = describeDeadLetters(about);
  const unseen = from !== undefined && about.mesh.placeholders.has(from.id);
  return said.length > 0 || unseen ? said : [statement('deadLetterNone', {})];
}

/**
 * Where what a Broker's or Channel's takers cannot deliver goes.
 *
 * @internal
 */
export function describeForSubscribers(about: About): Statement[] {
  const said = describeDeadLetters(about);
  return said.length > 0 ? said : [statement('deadLetterUnset', {})];
}

/**
 * Where exactly at its end a link delivers, where it says so beside a reference.
 *
 * @internal
 */
export function describePath(about: About, role: string): Statement[] {
  const link = about.links.find(other => other.role === role);
  return statementIf(link?.resolvedBy === 'ref' ? link.uri : undefined, uri => [
    'destinationPath',
    { uri },
  ]);
}
