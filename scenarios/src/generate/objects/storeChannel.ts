import { brokerUrl, serviceUrl } from '../addresses';
import { conditions, policiesOff } from '../conditions';
import { PlannedBroker } from '../plan';
import { Store, Stored } from '../types';

/** Stores the channel of a broker with its subscribers, and the Service of the channel. @internal */
export function storeChannel(
  store: Store,
  planned: PlannedBroker,
  {
    broker,
    subscriptions,
  }: { broker: Stored; subscriptions: readonly Stored[] },
): void {
  const { namespace, name: brokerName } = planned;
  const name = `${brokerName}-kne-trigger`;
  const channel = store({
    apiVersion: 'messaging.knative.dev/v1',
    kind: 'InMemoryChannel',
    plural: 'inmemorychannels',
    namespace,
    name,
    labels: {
      'eventing.knative.dev/broker': brokerName,
      'eventing.knative.dev/brokerEverything': 'true',
    },
    annotations: {
      'eventing.knative.dev/scope': 'cluster',
      'messaging.knative.dev/subscribable': 'v1',
    },
    owner: broker,
    by: 'mt-broker-controller',
    spec: {
      subscribers: subscriptions.map(subscription => ({
        generation: 1,
        name: subscription.name,
        replyUri: brokerUrl(planned),
        subscriberUri: `http://broker-filter.knative-eventing.svc.cluster.local/triggers/${namespace}`,
        uid: subscription.uid,
      })),
    },
    status: {
      address: {
        name: 'http',
        url: serviceUrl(namespace, `${name}-kn-channel`),
      },
      conditions: conditions(
        [
          'Addressable',
          'ChannelServiceReady',
          'DeadLetterSinkResolved',
          'DispatcherReady',
          'EndpointsReady',
          'EventPoliciesReady',
          'Ready',
          'ServiceReady',
        ],
        policiesOff,
      ),
      observedGeneration: 1,
      subscribers: subscriptions.map(({ uid }) => ({
        observedGeneration: 1,
        ready: 'True',
        uid,
      })),
    },
    statusBy: 'channel_controller',
  });
  store({
    apiVersion: 'v1',
    kind: 'Service',
    plural: 'services',
    namespace,
    name: `${name}-kn-channel`,
    labels: { 'messaging.knative.dev/role': 'in-memory-channel' },
    owner: channel,
    by: 'imc-controller',
    spec: {
      externalName: 'imc-dispatcher.knative-eventing.svc.cluster.local',
      ports: [{ name: 'http', port: 80, protocol: 'TCP', targetPort: 80 }],
      sessionAffinity: 'None',
      type: 'ExternalName',
    },
    status: { loadBalancer: {} },
  });
}
