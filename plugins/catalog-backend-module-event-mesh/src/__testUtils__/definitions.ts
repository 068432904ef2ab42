import { Parser } from '@asyncapi/parser';
import { EventType } from 'backstage-plugin-event-mesh-common';
import { createAsyncApiDefinition } from '../definition';

/** Creates an event type with a URI template as its source. */
export const eventType = (part: Partial<EventType> = {}): EventType => ({
  type: 'eventType',
  ref: {
    cluster: 'shop',
    group: 'eventing.knative.dev',
    kind: 'EventType',
    namespace: 'shop',
    name: 'order-placed',
  },
  version: 'v1beta2',
  labels: {},
  annotations: {},
  hasStatus: true,
  conditions: [],
  addresses: [],
  object: {},
  eventType: 'com.shop.order.placed',
  source: '/web/{region}',
  attributes: [
    { name: 'id', required: true },
    { name: 'source', required: true, value: '/web/{region}' },
    { name: 'specversion', required: true },
    { name: 'type', required: true, value: 'com.shop.order.placed' },
  ],
  ...part,
});

export const carrier = { kind: 'Broker', namespace: 'shop', name: 'orders' };
/** Creates the definition of an event type with this schemaData. */
export const withData = (schemaData: string) =>
  createAsyncApiDefinition(eventType({ schemaData }), { carrier });

const parser = new Parser();

/** Returns the errors that the parser of AsyncAPI finds in a definition. */
export async function errorsOf(definition: string) {
  const { diagnostics } = await parser.parse(definition);
  return diagnostics
    .filter(({ severity }) => severity === 0)
    .map(({ message, path }) => `${path.join('.')}: ${message}`);
}
