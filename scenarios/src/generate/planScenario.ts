import { Random } from './createRandom';
import { PlannedNamespace, PlannedSubscriber, PlannedTrigger } from './plan';
import { planNamespace } from './planNamespace';

const CROSS_NAMESPACE = 0.03;
const ONE_TYPE = 0.75;

/** Plans namespaces with the requested number of Triggers. @internal */
export function planScenario(
  triggers: number,
  random: Random,
): PlannedNamespace[] {
  const namespaces: PlannedNamespace[] = [];
  let left = triggers;
  while (left > 0) {
    const namespace = planNamespace(namespaces.length, random);
    for (const subscriber of namespace.subscribers) {
      for (const trigger of triggersOf(namespace, subscriber, random)) {
        if (left > 0) {
          namespace.triggers.push(trigger);
          left -= 1;
        }
      }
      // From an earlier namespace, so that there are no loops.
      const other = namespaces.length > 0 && random.chance(CROSS_NAMESPACE);
      if (other && left > 0) {
        const earlier = random.pick(namespaces);
        earlier.triggers.push(
          triggerOf(earlier, subscriber, {
            random,
            name: `${subscriber.name}-from-${namespace.name}`,
          }),
        );
        left -= 1;
      }
    }
    namespaces.push(namespace);
  }
  return namespaces;
}

// Most subscribers get one event type, some two or three.
function triggersOf(
  namespace: PlannedNamespace,
  subscriber: PlannedSubscriber,
  random: Random,
): PlannedTrigger[] {
  const count = 1 + Number(random.chance(0.35)) + Number(random.chance(0.1));
  return Array.from({ length: count }, (_, index) => ({
    ...triggerOf(namespace, subscriber, {
      random,
      name: `${subscriber.name}${['', '-b', '-c'][index]}`,
    }),
    // No duplicates between the same endpoints.
    ...(index === 0 ? {} : { path: `/${index + 1}` }),
  }));
}

function triggerOf(
  { eventTypes, brokers }: PlannedNamespace,
  subscriber: PlannedSubscriber,
  { random, name }: { random: Random; name: string },
): PlannedTrigger {
  if (random.chance(ONE_TYPE)) {
    // A skewed distribution: the first types far more often than the last.
    const eventType =
      eventTypes[Math.floor(eventTypes.length * random.next() ** 2.5)];
    return { name, subscriber, eventType, broker: eventType.broker };
  }
  return { name, subscriber, broker: random.pick(brokers) };
}
