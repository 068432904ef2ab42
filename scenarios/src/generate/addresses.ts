import { PlannedBroker, PlannedTrigger } from './plan';
import { JsonObject } from './types';

/** Where a broker takes events. @internal */
export function brokerUrl({ namespace, name }: PlannedBroker): string {
  return `http://broker-ingress.knative-eventing.svc.cluster.local/${namespace}/${name}`;
}

/** Where a Service of the cluster answers. @internal */
export function serviceUrl(namespace: string, name: string): string {
  return `http://${name}.${namespace}.svc.cluster.local`;
}

/** The Service that takes what nobody could deliver. @internal */
export const DEAD_LETTERS = 'dead-letters';

/** The delivery of a broker and, inherited, of what hangs on it. @internal */
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

/** A Destination that refers to a broker. @internal */
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

/** The subscriber of a Trigger as a Destination. @internal */
export function subscriberOf({ subscriber, path }: PlannedTrigger): JsonObject {
  const { at, namespace, name } = subscriber;
  if (at === 'external') {
    return { uri: `https://${name}.${namespace}.example.com${path ?? '/in'}` };
  }
  return {
    ref: { apiVersion: 'v1', kind: 'Service', name, namespace },
    ...(path ? { uri: path } : {}),
  };
}

/** The address of a Trigger's subscriber, where it can be found. @internal */
export function subscriberUrl(trigger: PlannedTrigger): string | undefined {
  const { subscriber, path = '' } = trigger;
  switch (subscriber.at) {
    case 'external':
      return `https://${subscriber.name}.${subscriber.namespace}.example.com${
        path || '/in'
      }`;
    case 'service':
      return `${serviceUrl(subscriber.namespace, subscriber.name)}${path}`;
    default:
      return undefined;
  }
}
