import { FlowContext } from '../../mesh';

// They take an event and answer that they have it.
const silentTypes: readonly string[] = ['broker', 'channel', 'flow'];
const silentKinds: readonly string[] = [
  ...['Broker', 'Channel', 'InMemoryChannel', 'KafkaChannel'],
  ...['NatsJetStreamChannel', 'Sequence', 'Parallel'],
  ...['JobSink', 'IntegrationSink', 'KafkaSink', 'RedisStreamSink'],
];

/**
 * Whether something can answer an event with an event: Brokers, channels, flows and the sinks of Knative never do.
 *
 * @internal
 */
export function mayReply(
  id: string,
  context: FlowContext,
  asked: readonly string[] = [],
): boolean {
  const resource = context.resource(id);
  if (!resource) {
    const { reason, ref } = context.mesh.placeholders.get(id) ?? {};
    return reason !== 'notFound' && !silentKinds.includes(ref?.kind ?? '');
  }
  if (resource.type === 'eventTransform') {
    const [sink] = context.links.of(id, 'sink');
    // Transformations that send to each other in a circle: nobody answers.
    return sink
      ? !resource.replyDiscarded &&
          !asked.includes(id) &&
          mayReply(sink.target, context, [...asked, id])
      : true;
  }
  return (
    !silentTypes.includes(resource.type) &&
    !silentKinds.includes(resource.ref.kind)
  );
}
