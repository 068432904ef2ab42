import { conditions } from '../conditions';
import { PlannedEventType } from '../plan';
import { Store, Stored } from '../types';

/** An EventType of a broker: a person's, or one that Knative made for a source. @internal */
export function storeEventType(
  store: Store,
  { name, type, source, broker }: PlannedEventType,
  owner?: Stored,
): void {
  store({
    apiVersion: 'eventing.knative.dev/v1beta2',
    kind: 'EventType',
    plural: 'eventtypes',
    namespace: broker.namespace,
    name,
    ...(owner
      ? {
          owner,
          by: 'eventing-controller',
          labels: { 'eventing.knative.dev/sourceName': owner.name },
        }
      : {}),
    spec: {
      type,
      source,
      ...(owner
        ? {}
        : { schema: `https://schemas.example.com/${type.slice(12)}.json` }),
      description: owner
        ? 'CloudEvent type for fixed payloads on a specified cron schedule'
        : `Sent when it is ${type.slice(type.lastIndexOf('.') + 1)}.`,
      reference: {
        apiVersion: 'eventing.knative.dev/v1',
        kind: 'Broker',
        name: broker.name,
        namespace: broker.namespace,
      },
    },
    status: {
      conditions: conditions(['Ready', 'ReferenceExists']),
      observedGeneration: 1,
    },
    statusBy: 'controller',
  });
}
