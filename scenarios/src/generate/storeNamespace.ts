import { DEAD_LETTERS } from './addresses';
import { Random } from './createRandom';
import { filterOf } from './objects/filterOf';
import { storeBroker } from './objects/storeBroker';
import { storeChannel } from './objects/storeChannel';
import { storeEventType } from './objects/storeEventType';
import { storeSource } from './objects/storeSource';
import { storeSubscription } from './objects/storeSubscription';
import { storeTrigger } from './objects/storeTrigger';
import { storeService, storeWorkload } from './objects/storeWorkload';
import { PlannedBroker, PlannedNamespace } from './plan';
import { Store, Stored } from './types';

/** Stores the objects of a planned namespace, and those that Knative generates for it. @internal */
export function storeNamespace(
  store: Store,
  namespace: PlannedNamespace,
  { random, onlyWritten }: { random: Random; onlyWritten: boolean },
): void {
  const { name, brokers } = namespace;
  store({
    apiVersion: 'v1',
    kind: 'Namespace',
    plural: 'namespaces',
    name,
    labels: { 'kubernetes.io/metadata.name': name },
    spec: { finalizers: ['kubernetes'] },
    status: { phase: 'Active' },
  });
  for (const subscriber of namespace.subscribers) {
    if (subscriber.at === 'service')
      storeWorkload(store, name, subscriber.name);
  }
  if (brokers[0].deadLetters) storeService(store, name, DEAD_LETTERS);
  const stored = new Map<PlannedBroker, Stored>(
    brokers.map(broker => [broker, storeBroker(store, broker)]),
  );
  storeSources(store, namespace);

  const subscriptions = new Map<PlannedBroker, Stored[]>();
  for (const trigger of namespace.triggers) {
    const made = storeTrigger(store, trigger, filterOf(trigger, random));
    if (!onlyWritten && trigger.subscriber.at !== 'nowhere') {
      subscriptions.set(trigger.broker, [
        ...(subscriptions.get(trigger.broker) ?? []),
        storeSubscription(store, trigger, made),
      ]);
    }
  }
  if (onlyWritten) return;
  stored.forEach((broker, planned) =>
    storeChannel(store, planned, {
      broker,
      subscriptions: subscriptions.get(planned) ?? [],
    }),
  );
}

function storeSources(store: Store, namespace: PlannedNamespace): void {
  const subject =
    namespace.subscribers.find(({ at }) => at === 'service')?.name ?? 'nobody';
  const owners = new Map(
    namespace.sources.map(source => [
      source,
      storeSource(store, source, subject),
    ]),
  );
  for (const eventType of namespace.eventTypes) {
    storeEventType(
      store,
      eventType,
      eventType.madeFor && owners.get(eventType.madeFor),
    );
  }
}
