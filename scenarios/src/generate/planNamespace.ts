import { Random } from './createRandom';
import {
  PlannedBroker,
  PlannedEventType,
  PlannedNamespace,
  PlannedSource,
  PlannedSubscriber,
} from './plan';
import { eventVerbs, topics, serviceWords } from './words';

/** Plans one namespace without its Triggers. @internal */
export function planNamespace(index: number, random: Random): PlannedNamespace {
  const domain = topics[index % topics.length];
  const name = `${domain}-${String(index + 1).padStart(4, '0')}`;
  const size = sizeOf(random);
  const sourceCount = Math.max(1, Math.round(size * 0.12));
  const eventTypeCount = Math.max(2, Math.round(size * 0.3));
  const brokers = planBrokers(name, size, random);
  const subscriberCount = Math.max(
    1,
    size - brokers.length - sourceCount - eventTypeCount,
  );
  const sources = planSources(sourceCount, brokers, random);
  return {
    name,
    brokers,
    sources,
    eventTypes: planEventTypes(eventTypeCount, {
      domain,
      brokers,
      sources,
      random,
    }),
    subscribers: planSubscribers(name, subscriberCount, random),
    triggers: [],
  };
}

// Log-normal, with a mean of about 35 objects from manifests.
function sizeOf(random: Random): number {
  const size = Math.round(Math.exp(Math.log(30) + 0.55 * random.normal()));
  return Math.min(160, Math.max(8, size));
}

function planBrokers(
  namespace: string,
  size: number,
  random: Random,
): PlannedBroker[] {
  const most = 1 + Number(size >= 20) + Number(size >= 45);
  const deadLetters = random.chance(0.7);
  return ['default', 'audit', 'bulk']
    .slice(0, 1 + random.below(most))
    .map(name => ({ namespace, name, deadLetters }));
}

function planSources(
  count: number,
  brokers: readonly PlannedBroker[],
  random: Random,
): PlannedSource[] {
  return Array.from({ length: count }, (_, index) => {
    const kind = random.pick([
      'PingSource',
      'PingSource',
      'SinkBinding',
      'SinkBinding',
      'ApiServerSource',
    ] as const);
    const name = `${kind.toLowerCase().replace('source', '')}-${index + 1}`;
    return { kind, name, broker: random.pick(brokers) };
  });
}

function planEventTypes(
  count: number,
  {
    domain,
    brokers,
    sources,
    random,
  }: {
    domain: string;
    brokers: readonly PlannedBroker[];
    sources: readonly PlannedSource[];
    random: Random;
  },
): PlannedEventType[] {
  const written = Array.from({ length: count }, (_, index) => {
    const happening = eventVerbs[index % eventVerbs.length];
    const more = Math.floor(index / eventVerbs.length);
    const thing = more === 0 ? domain : `${domain}${more + 1}`;
    return {
      name: `${thing}-${happening}`,
      type: `com.example.${thing}.${happening}`,
      source: `/${domain}/${random.pick(serviceWords)}`,
      broker: random.pick(brokers),
    };
  });
  const made = sources
    .filter(({ kind }) => kind === 'PingSource')
    .map(source => ({
      name: random.uid().replace(/-/g, ''),
      type: 'dev.knative.sources.ping',
      source: `/apis/v1/namespaces/${source.broker.namespace}/pingsources/${source.name}`,
      broker: source.broker,
      madeFor: source,
    }));
  return [...written, ...made];
}

function planSubscribers(
  namespace: string,
  count: number,
  random: Random,
): PlannedSubscriber[] {
  return Array.from({ length: count }, (_, index) => {
    const worker = serviceWords[index % serviceWords.length];
    const more = Math.floor(index / serviceWords.length);
    return {
      namespace,
      name: more === 0 ? worker : `${worker}-${more + 1}`,
      at: placeOf(random),
    };
  });
}

function placeOf(random: Random): PlannedSubscriber['at'] {
  if (random.chance(0.1)) return 'outside';
  return random.chance(0.02) ? 'nowhere' : 'service';
}
