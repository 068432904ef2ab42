/**
 * Filter semantics of a broker class. MTChannelBasedBroker and NatsJetStreamBroker run the same code.
 *
 * @public
 */
export type FilterSemantics =
  | 'mtChannel'
  | 'nats'
  | 'kafka'
  | 'rabbitmq'
  | 'unknown';

const classes = new Map<string, FilterSemantics>([
  ['MTChannelBasedBroker', 'mtChannel'],
  ['NatsJetStreamBroker', 'nats'],
  ['Kafka', 'kafka'],
  ['KafkaNamespaced', 'kafka'],
  ['RabbitMQBroker', 'rabbitmq'],
]);

/**
 * Returns the filter semantics of a broker class.
 *
 * @public
 */
export function semanticsOf(brokerClass: string | undefined): FilterSemantics {
  return classes.get(brokerClass ?? '') ?? 'unknown';
}

/** Returns the broker class that represents filter semantics. */
export function classOf(semantics: FilterSemantics): string {
  return (
    [...classes].find(([, found]) => found === semantics)?.[0] ?? 'unknown'
  );
}

/** Semantics that differ from each other; each represents some broker classes. */
export const distinctClasses = ['mtChannel', 'kafka', 'rabbitmq'] as const;
