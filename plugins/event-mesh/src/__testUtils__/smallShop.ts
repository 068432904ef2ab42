import type { FakeObject } from './fakeTransport';

const ready = {
  observedGeneration: 1,
  conditions: [{ type: 'Ready', status: 'True' }],
};

/** A broker with a trigger to a service, and a trigger whose subscriber does not exist. */
export const smallShop: readonly FakeObject[] = [
  { kind: 'Broker', name: 'orders', status: ready },
  {
    kind: 'Trigger',
    name: 'bill',
    spec: {
      broker: 'orders',
      filter: { attributes: { type: 'order.placed' } },
      subscriber: { ref: service('billing') },
    },
    status: ready,
  },
  {
    kind: 'Trigger',
    name: 'refund',
    spec: { broker: 'orders', subscriber: { ref: service('refunds') } },
    status: {
      observedGeneration: 1,
      conditions: [
        {
          type: 'Ready',
          status: 'False',
          reason: 'SubscriberMissing',
          message: 'services "refunds" not found',
        },
      ],
    },
  },
  {
    kind: 'Service',
    group: '',
    name: 'billing',
    labels: { 'backstage.io/kubernetes-id': 'billing' },
  },
  {
    kind: 'EventType',
    name: 'order-placed',
    spec: {
      type: 'order.placed',
      reference: broker('orders'),
    },
    status: ready,
  },
];

function service(name: string) {
  return { apiVersion: 'v1', kind: 'Service', name };
}

function broker(name: string) {
  return { apiVersion: 'eventing.knative.dev/v1', kind: 'Broker', name };
}
