import {
  brokerRef,
  brokerUrl,
  DEAD_LETTERS,
  deliveryOf,
  serviceUrl,
} from '../addresses';
import { conditions, oidcOff } from '../conditions';
import { PlannedTrigger } from '../plan';
import { Store, Stored } from '../types';

/** Stores the Subscription that the broker generates for a Trigger. @internal */
export function storeSubscription(
  store: Store,
  { broker }: PlannedTrigger,
  trigger: Stored,
): Stored {
  const { namespace, name, deadLetters } = broker;
  const filter = `http://broker-filter.knative-eventing.svc.cluster.local/triggers/${namespace}/${trigger.name}/${trigger.uid}`;
  return store({
    apiVersion: 'messaging.knative.dev/v1',
    kind: 'Subscription',
    plural: 'subscriptions',
    namespace,
    name: `${name}-${trigger.name}-${trigger.uid}`,
    labels: {
      'eventing.knative.dev/broker': name,
      'eventing.knative.dev/trigger': trigger.name,
    },
    owner: trigger,
    by: 'mt-broker-controller',
    finalizers: ['subscriptions.messaging.knative.dev'],
    spec: {
      channel: {
        apiVersion: 'messaging.knative.dev/v1',
        kind: 'InMemoryChannel',
        name: `${name}-kne-trigger`,
      },
      ...(deadLetters ? { delivery: deliveryOf(broker) } : {}),
      reply: brokerRef(broker),
      subscriber: { uri: filter },
    },
    status: {
      conditions: conditions(
        [
          'AddedToChannel',
          'ChannelReady',
          'OIDCIdentityCreated',
          'Ready',
          'ReferencesResolved',
        ],
        oidcOff,
      ),
      observedGeneration: 1,
      physicalSubscription: {
        ...(deadLetters
          ? { deadLetterSinkUri: serviceUrl(namespace, DEAD_LETTERS) }
          : {}),
        replyUri: brokerUrl(broker),
        subscriberUri: filter,
      },
    },
    statusBy: 'controller',
  });
}
