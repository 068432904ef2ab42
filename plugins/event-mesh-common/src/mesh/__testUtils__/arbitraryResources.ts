import fc from 'fast-check';
import { Destination, Reference, Resource } from '../../resources';
import { ResourceBase } from '../../resources/types';

const names = fc.constantFrom('a', 'b', 'c', 'constructor', 'ä/#|', '\ud800');
const clusters = fc.constantFrom('one', 'two');
const namespaces = fc.constantFrom('shop', 'other');
const uids = fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8');
const labels = fc.dictionary(fc.constantFrom('app', 'tier'), names);

const kinds: (readonly [group: string, kind: string])[] = [
  ['eventing.knative.dev', 'Broker'],
  ['eventing.knative.dev', 'Trigger'],
  ['eventing.knative.dev', 'EventType'],
  ['messaging.knative.dev', 'Channel'],
  ['messaging.knative.dev', 'Subscription'],
  ['flows.knative.dev', 'Sequence'],
  ['sources.knative.dev', 'SinkBinding'],
  ['', 'Service'],
  ['apps', 'Deployment'],
  ['', ''],
];

const references: fc.Arbitrary<Reference> = fc
  .record({
    place: fc.constantFrom(...kinds),
    namespace: namespaces,
    name: names,
  })
  .map(({ place: [group, kind], ...rest }) => ({ group, kind, ...rest }));

const uris = fc.oneof(
  fc.constantFrom(
    '',
    'http://a.shop.svc.cluster.local',
    'http://b.other.svc/x',
    'https://example.com',
    '/relative',
    'http://[::1]:80/',
    '\udfff',
  ),
  fc.webUrl(),
  fc.string(),
);

const destinations: fc.Arbitrary<Destination> = fc.record(
  { ref: references, uri: uris, resolvedUri: uris },
  { requiredKeys: [] },
);

const selections = fc.record({
  group: fc.constant('apps'),
  kind: fc.constant('Deployment'),
  namespace: namespaces,
  selector: labels,
});

const conditions = fc.array(
  fc.record({
    type: fc.constantFrom('Ready', 'BrokerReady', 'Available'),
    status: fc.constantFrom('True', 'False', 'Unknown', 'Odd'),
  }),
  { maxLength: 2 },
);

const deliveries = fc.record(
  { deadLetterSink: destinations, retry: fc.nat() },
  { requiredKeys: [] },
);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined });

function bases(group: string, kind: string): fc.Arbitrary<ResourceBase> {
  return fc.record({
    ref: fc.record({
      cluster: clusters,
      group: fc.constant(group),
      kind: fc.constant(kind),
      namespace: namespaces,
      name: names,
    }),
    version: fc.constantFrom('v1', 'v2'),
    uid: maybe(uids),
    labels,
    annotations: fc.constant({}),
    createdAt: maybe(fc.constantFrom('2026-01-01T00:00:00Z', 'never')),
    deletedAt: maybe(fc.constant('2026-01-01T00:00:00Z')),
    generation: maybe(fc.nat(3)),
    observedGeneration: maybe(fc.nat(3)),
    hasStatus: fc.boolean(),
    conditions,
    controller: maybe(fc.record({ uid: uids, kind: names, name: names })),
    addresses: fc.array(uris, { maxLength: 2 }),
    object: fc.constant({}),
  });
}

function of<Own extends object>(
  [group, kind]: readonly [string, string],
  own: fc.Arbitrary<Own>,
): fc.Arbitrary<ResourceBase & Own> {
  return fc
    .tuple(bases(group, kind), own)
    .map(([base, rest]) => ({ ...base, ...rest }));
}

const eventing = 'eventing.knative.dev';
const messaging = 'messaging.knative.dev';

/** Resources that name and own each other at random, circles and duplicates included. */
export const arbitraryResources: fc.Arbitrary<Resource[]> = fc.array(
  fc.oneof<fc.Arbitrary<Resource>[]>(
    of(
      [eventing, 'Broker'],
      fc.record({
        type: fc.constant('broker' as const),
        delivery: maybe(deliveries),
      }),
    ),
    of(
      [eventing, 'Trigger'],
      fc.record({
        type: fc.constant('trigger' as const),
        broker: maybe(references),
        filters: fc.constant([]),
        subscriber: maybe(destinations),
        delivery: maybe(deliveries),
        dependency: maybe(references),
      }),
    ),
    of(
      [eventing, 'EventType'],
      fc.record({
        type: fc.constant('eventType' as const),
        reference: maybe(references),
        attributes: fc.constant([]),
      }),
    ),
    of(
      [eventing, 'EventPolicy'],
      fc.record({
        type: fc.constant('eventPolicy' as const),
        to: fc.array(fc.oneof(references, selections), { maxLength: 3 }),
        from: fc.array(fc.oneof(references, fc.record({ sub: names })), {
          maxLength: 3,
        }),
        filters: fc.constant([]),
      }),
    ),
    of(
      [messaging, 'Channel'],
      fc.record({
        type: fc.constant('channel' as const),
        backing: maybe(references),
        delivery: maybe(deliveries),
      }),
    ),
    of(
      [messaging, 'Subscription'],
      fc.record({
        type: fc.constant('subscription' as const),
        channel: maybe(references),
        subscriber: maybe(destinations),
        reply: maybe(destinations),
        delivery: maybe(deliveries),
      }),
    ),
    of(
      ['flows.knative.dev', 'Sequence'],
      fc.record({
        type: fc.constant('flow' as const),
        steps: fc.array(
          fc.record({
            subscriber: maybe(destinations),
            delivery: maybe(deliveries),
          }),
          { maxLength: 3 },
        ),
        reply: maybe(destinations),
      }),
    ),
    of(
      ['sources.knative.dev', 'SinkBinding'],
      fc.record({
        type: fc.constant('eventSource' as const),
        sink: maybe(destinations),
        subject: maybe(fc.oneof(references, selections)),
        sends: fc.constant([]),
        extensions: fc.constant({}),
        facts: fc.constant([]),
      }),
    ),
    of(
      ['apps', 'Deployment'],
      fc.record({
        type: fc.constant('workload' as const),
        selector: fc.constant({}),
        podLabels: labels,
      }),
    ),
    of(
      ['', 'Service'],
      fc.record({
        type: fc.constant('workload' as const),
        selector: labels,
        podLabels: fc.constant({}),
      }),
    ),
  ),
  { maxLength: 25 },
);

/** A report that knows of some lists. */
export const arbitraryReport = fc.record({
  entries: fc.array(
    fc
      .record({
        place: fc.constantFrom(...kinds),
        namespace: maybe(namespaces),
        state: fc.constantFrom('complete', 'forbidden', 'absent', 'failed'),
      })
      .map(({ place: [group, kind], ...rest }) => ({ group, kind, ...rest })),
    { maxLength: 10 },
  ),
});
