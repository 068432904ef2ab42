/**
 * Whose rules count: those of the broker class. MTChannelBasedBroker and NatsJetStreamBroker run the same code.
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
 * The rules of a broker class, or `unknown`.
 *
 * @public
 */
export function semanticsOf(brokerClass: string | undefined): FilterSemantics {
  return classes.get(brokerClass ?? '') ?? 'unknown';
}

/** The class that stands for rules. @internal */
export function classOf(semantics: FilterSemantics): string {
  return (
    [...classes].find(([, found]) => found === semantics)?.[0] ?? 'unknown'
  );
}
