import { PlannedBroker, PlannedTrigger } from './plan';
import { JsonObject } from './types';

/** Returns the ingress address of a broker. @internal */
export function brokerUrl({ namespace, name }: PlannedBroker): string {
  return `http://broker-ingress.knative-eventing.svc.cluster.local/${namespace}/${name}`;
}

/** Returns the address of a Service. @internal */
export function serviceUrl(namespace: string, name: string): string {
  return `http://${name}.${namespace}.svc.cluster.local`;
}

/** The name of the Service for dead-lettered events. @internal */
export const DEAD_LETTERS = 'dead-letters';

/** Returns the delivery of a broker, which its Triggers inherit. @internal */
export function deliveryOf({ namespace }: PlannedBroker): JsonObject {
  return {
    backoffDelay: 'PT1S',
    backoffPolicy: 'exponential',
    deadLetterSink: {
      ref: { apiVersion: 'v1', kind: 'Service', name: DEAD_LETTERS, namespace },
    },
    retry: 5,
  };
}

/** Returns a Destination that refers to a broker. @internal */
export function brokerRef({ namespace, name }: PlannedBroker): JsonObject {
  return {
    ref: {
      apiVersion: 'eventing.knative.dev/v1',
      kind: 'Broker',
      name,
      namespace,
    },
  };
}

/** Returns the subscriber of a Trigger as a Destination. @internal */
export function subscriberOf({ subscriber, path }: PlannedTrigger): JsonObject {
  const { at, namespace, name } = subscriber;
  if (at === 'outside') {
    return { uri: `https://${name}.${namespace}.example.com${path ?? '/in'}` };
  }
  return {
    ref: { apiVersion: 'v1', kind: 'Service', name, namespace },
    ...(path ? { uri: path } : {}),
  };
}

/** Returns the address of a subscriber if it exists. @internal */
export function subscriberUrl(trigger: PlannedTrigger): string | undefined {
  const { subscriber, path = '' } = trigger;
  switch (subscriber.at) {
    case 'outside':
      return `https://${subscriber.name}.${subscriber.namespace}.example.com${
        path || '/in'
      }`;
    case 'service':
      return `${serviceUrl(subscriber.namespace, subscriber.name)}${path}`;
    default:
      return undefined;
  }
}
