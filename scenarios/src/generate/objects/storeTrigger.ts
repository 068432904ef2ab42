import {
  DEAD_LETTERS,
  serviceUrl,
  subscriberOf,
  subscriberUrl,
} from '../addresses';
import { conditions, oidcOff } from '../conditions';
import { PlannedTrigger } from '../plan';
import { JsonObject, Store, Stored } from '../types';

const KUBERNETES_ID = 'backstage.io/kubernetes-id';

const ready = [
  'BrokerReady',
  'DeadLetterSinkResolved',
  'DependencyReady',
  'OIDCIdentityCreated',
  'Ready',
  'SubscriberResolved',
  'SubscriptionReady',
];

/** Stores a Trigger with a filter, in the namespace of its broker. @internal */
export function storeTrigger(
  store: Store,
  trigger: PlannedTrigger,
  filter: JsonObject,
): Stored {
  const { name, broker, subscriber } = trigger;
  return store({
    apiVersion: 'eventing.knative.dev/v1',
    kind: 'Trigger',
    plural: 'triggers',
    namespace: broker.namespace,
    name,
    labels: {
      // Without a workload to attach it to.
      ...(subscriber.at === 'service'
        ? {}
        : { [KUBERNETES_ID]: `${subscriber.namespace}-${subscriber.name}` }),
      'eventing.knative.dev/broker': broker.name,
    },
    spec: {
      broker: broker.name,
      ...filter,
      subscriber: subscriberOf(trigger),
    },
    status: statusOf(trigger),
    statusBy: 'mtchannel_broker',
  });
}

function statusOf(trigger: PlannedTrigger): JsonObject {
  const { broker, subscriber } = trigger;
  const url = subscriberUrl(trigger);
  const missing = `failed to get object ${subscriber.namespace}/${subscriber.name}: services "${subscriber.name}" not found`;
  const unresolved = {
    status: 'False',
    reason: "Unable to get the Subscriber's URI",
    message: missing,
  } as const;
  const waiting = { status: 'Unknown' } as const;
  const none = {
    reason: 'DeadLetterSinkNotConfigured',
    message: 'No dead letter sink is configured.',
  };
  return {
    conditions: conditions(ready, {
      ...oidcOff,
      ...(url
        ? {}
        : {
            Ready: unresolved,
            SubscriberResolved: unresolved,
            SubscriptionReady: waiting,
            DependencyReady: waiting,
          }),
      ...(broker.deadLetters ? {} : { DeadLetterSinkResolved: none }),
    }),
    ...(broker.deadLetters
      ? { deadLetterSinkUri: serviceUrl(broker.namespace, DEAD_LETTERS) }
      : {}),
    observedGeneration: 1,
    ...(url ? { subscriberUri: url } : {}),
  };
}
