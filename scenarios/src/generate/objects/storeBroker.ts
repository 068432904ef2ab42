import { brokerUrl, DEAD_LETTERS, deliveryOf, serviceUrl } from '../addresses';
import { conditions, policiesOff } from '../conditions';
import { PlannedBroker } from '../plan';
import { Store, Stored } from '../types';

/** Stores a Broker of Knative's own class. @internal */
export function storeBroker(store: Store, broker: PlannedBroker): Stored {
  const { namespace, name, deadLetters } = broker;
  const channel = `${name}-kne-trigger`;
  return store({
    apiVersion: 'eventing.knative.dev/v1',
    kind: 'Broker',
    plural: 'brokers',
    namespace,
    name,
    spec: deadLetters ? { delivery: deliveryOf(broker) } : {},
    defaults: {
      annotations: {
        'eventing.knative.dev/broker.class': 'MTChannelBasedBroker',
      },
      spec: {
        config: {
          apiVersion: 'v1',
          kind: 'ConfigMap',
          name: 'config-br-default-channel',
          namespace: 'knative-eventing',
        },
      },
    },
    status: {
      address: { name: 'http', url: brokerUrl(broker) },
      annotations: {
        'knative.dev/channelAPIVersion': 'messaging.knative.dev/v1',
        'knative.dev/channelAddress': serviceUrl(
          namespace,
          `${channel}-kn-channel`,
        ),
        'knative.dev/channelKind': 'InMemoryChannel',
        'knative.dev/channelName': channel,
      },
      conditions: conditions(
        [
          'Addressable',
          'DeadLetterSinkResolved',
          'EventPoliciesReady',
          'FilterReady',
          'IngressReady',
          'Ready',
          'TriggerChannelReady',
        ],
        policiesOff,
      ),
      ...(deadLetters
        ? { deadLetterSinkUri: serviceUrl(namespace, DEAD_LETTERS) }
        : {}),
      observedGeneration: 1,
    },
    statusBy: 'mtchannel_broker',
  });
}
