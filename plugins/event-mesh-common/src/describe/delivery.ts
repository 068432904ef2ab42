import { Delivery } from '../resources';
import { Statement, statement, statementIf } from './statement';
import { About } from './about';

/**
 * Describes the retries and timeouts of a delivery.
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
 * Returns whether a delivery has any setting other than the dead letter sink.
 *
 * @internal
 */
export function hasDeliveryRules(delivery: Delivery | undefined): boolean {
  return describeDelivery(delivery).length > 0;
}

/**
 * Describes the dead letter sink, if there is one.
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
 * Describes the dead letter sink, or that undelivered events are lost.
 *
 * @remarks Returns no statement if the broker or channel that may have a dead letter sink was not read.
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
 * Describes the dead letter sink of a Broker's or Channel's subscribers.
 *
 * @internal
 */
export function describeForSubscribers(about: About): Statement[] {
  const said = describeDeadLetters(about);
  return said.length > 0 ? said : [statement('deadLetterUnset', {})];
}

/**
 * Describes the URI of a link that has one relative to its reference.
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
