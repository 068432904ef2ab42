import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { stringify } from 'yaml';
import { startCatalog, TestCatalog } from './__testUtils__/startCatalog';
import { scenarioFromManifests } from './__testUtils__/scenarioFromManifests';

// Hand-written entities that are unrelated to this module.
const id = 'backstage.io/kubernetes-id';
const component = (
  name: string,
  annotations: Readonly<Record<string, string>>,
  more: { namespace?: string; owner?: string; spec?: object } = {},
) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name,
    ...(more.namespace ? { namespace: more.namespace } : {}),
    annotations,
  },
  spec: {
    type: 'service',
    lifecycle: 'production',
    owner: more.owner ?? 'unknown',
    ...more.spec,
  },
});

const crowd = Array.from({ length: 120 }, (_, i) => `crowd-${i}`);
const forged = Array.from({ length: 12 }, (_, i) => `forged-${i}`);
const long = 'x'.repeat(63);

const foreign = [
  component('Billing_V2.Core', { [id]: 'mailer' }),
  component('in-a-team', { [id]: 'mailer' }, { namespace: 'team-a' }),
  component('spaced', { [id]: '  mailer ' }),
  component(
    'owned-by-missing-user',
    { [id]: 'mailer' },
    { owner: 'user:gone/Ex.Colleague' },
  ),
  component(long, { [id]: 'mailer' }),
  ...crowd.map(name => component(name, { [id]: 'crowded' })),
  component('capitals', { [id]: 'Mailer' }),
  component('empty', { [id]: '' }),
  component('built-in', { [id]: '__proto__' }),
  component('built-in-too', {
    'backstage.io/kubernetes-label-selector': 'constructor in (toString)',
  }),
  component('unreadable', {
    'backstage.io/kubernetes-label-selector': '((a=',
  }),
  // Already has the plain name of a Broker.
  component('c.shop.taken', {}),
  // Forged Brokers with relations; several, in case only one of them is trusted.
  ...forged.map(name =>
    component(
      name,
      {
        [id]: 'forger',
        'event-mesh/resource': 'c/eventing.knative.dev/Broker/shop/orders',
        'event-mesh/cluster': 'c',
        'backstage.io/managed-by-location': 'event-mesh:c/x',
      },
      { spec: { eventMesh: { dependsOn: ['component:default/empty'] } } },
    ),
  ),
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: { name: 'their-event' },
    spec: {
      type: 'eventType',
      lifecycle: 'x',
      owner: 'x',
      definition: '{}',
      eventMesh: { consumedBy: ['component:default/empty', 7, 'a:b:c:d'] },
    },
  },
];

const objects = `
apiVersion: eventing.knative.dev/v1
kind: Broker
metadata: {name: orders, annotations: {backstage.io/owner: "group:gone/Some Team"}}
---
apiVersion: eventing.knative.dev/v1
kind: Broker
metadata: {name: taken, annotations: {backstage.io/owner: "user:gone/ex"}}
---
apiVersion: v1
kind: Service
metadata: {name: mailer, labels: {${id}: mailer}}
spec: {selector: {app: mailer}}
---
apiVersion: v1
kind: Service
metadata: {name: crowded, labels: {${id}: crowded}}
spec: {selector: {app: crowded}}
---
apiVersion: eventing.knative.dev/v1
kind: Trigger
metadata: {name: mail}
spec: {broker: orders, subscriber: {ref: {apiVersion: v1, kind: Service, name: mailer}}}
---
apiVersion: eventing.knative.dev/v1
kind: Trigger
metadata: {name: crowd}
spec: {broker: taken, subscriber: {ref: {apiVersion: v1, kind: Service, name: crowded}}}
---
apiVersion: eventing.knative.dev/v1beta2
kind: EventType
metadata: {name: order.placed.v1, annotations: {backstage.io/owner: "user:gone/ex", backstage.io/system: gone}}
spec: {type: placed, reference: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: orders}}
---
apiVersion: eventing.knative.dev/v1beta2
kind: EventType
metadata: {name: et-${'y'.repeat(200)}}
spec: {type: long, reference: {apiVersion: eventing.knative.dev/v1, kind: Broker, name: taken}}`;

let catalog: TestCatalog;
let folder: string;
let before: readonly Entity[];
let after: readonly Entity[];

const targets = (ref: string, type: string, among = after) =>
  (among.find(each => stringifyEntityRef(each) === ref)?.relations ?? [])
    .filter(relation => relation.type === type)
    .map(({ targetRef }) => targetRef)
    .sort();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'event-mesh-'));
  const catalogInfo = join(folder, 'catalog-info.yaml');
  writeFileSync(
    catalogInfo,
    foreign.map(each => stringify(each)).join('---\n'),
  );
  catalog = await startCatalog({
    clusters: {
      c: scenarioFromManifests(objects),
      'Prod_EU.1': scenarioFromManifests(objects),
    },
    catalogInfo,
  });
  before = await catalog.settled();
  await catalog.run();
  after = await catalog.settled();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const placed = 'api:default/c.shop.order.placed.v1';
const consumers = [
  'component:default/billing_v2.core',
  'component:default/owned-by-missing-user',
  'component:default/spaced',
  `component:default/${long}`,
  'component:team-a/in-a-team',
];

describe('the catalog with hand-written entities', () => {
  it('keeps all hand-written entities', () => {
    const refs = before.map(stringifyEntityRef);
    expect(refs).toEqual(
      expect.arrayContaining(
        foreign.map(each => stringifyEntityRef(each as Entity)),
      ),
    );
  });

  it('relates Components by the label, in any namespace and with any name', () => {
    expect(targets(placed, 'apiConsumedBy')).toEqual(consumers);
    for (const consumer of consumers) {
      expect(targets(consumer, 'consumesApi')).toContain(placed);
    }
  });

  it('relates all Components with the same id', () => {
    const [longEvent] = after
      .map(stringifyEntityRef)
      .filter(ref => ref.startsWith('api:default/c.shop.et-'));
    expect(targets(longEvent, 'apiConsumedBy')).toEqual(
      crowd.map(name => `component:default/${name}`).sort(),
    );
  });

  it('adds no relations to Components whose annotation matches nothing or is forged', () => {
    for (const name of [
      'capitals',
      'empty',
      'built-in',
      'built-in-too',
      'unreadable',
      ...forged,
    ]) {
      const ref = `component:default/${name}`;
      const types = ['consumesApi', 'providesApi', 'dependsOn', 'dependencyOf'];
      expect([ref, ...types.flatMap(type => targets(ref, type))]).toEqual([
        ref,
      ]);
    }
  });

  it('ignores spec.eventMesh of an entity from another location', () => {
    expect(targets('api:default/their-event', 'apiConsumedBy')).toEqual([]);
  });

  it('keeps owners and systems that do not exist', () => {
    expect(targets(placed, 'ownedBy')).toEqual(['user:gone/ex']);
    expect(targets(placed, 'partOf')).toEqual(['system:default/gone']);
    const orders = after.find(
      each => stringifyEntityRef(each) === 'component:default/c.shop.orders',
    );
    // An annotation that is not a reference is ignored.
    expect(orders?.spec?.owner).toBe('unknown');
  });

  it('keeps the entity that had a name first, and adds the others', () => {
    const taken = after.find(
      each => stringifyEntityRef(each) === 'component:default/c.shop.taken',
    );
    expect(taken?.spec?.type).toBe('service');
    expect(targets(placed, 'dependsOn')).toEqual([
      'component:default/c.shop.orders',
    ]);
  });

  it('creates entities of a cluster whose name is not valid in the catalog', () => {
    const other = after
      .filter(
        ({ metadata }) =>
          metadata.annotations?.['event-mesh/cluster'] === 'Prod_EU.1',
      )
      .map(stringifyEntityRef);
    expect(other).toHaveLength(4);
    expect(new Set(other.map(ref => ref.split('.')[0]))).toEqual(
      new Set(['api:default/prod_eu', 'component:default/prod_eu']),
    );
  });

  it('stays unchanged if a list fails, even with forged entities', async () => {
    catalog.controls.c.addFaults([
      { match: { path: '/triggers' }, kind: 'status', value: 500 },
    ]);
    await catalog.run();
    const now = await catalog.settled();
    const summarize = (among: readonly Entity[]) =>
      among.map(each => [
        stringifyEntityRef(each),
        (each.relations ?? []).map(
          ({ type, targetRef }) => `${type} ${targetRef}`,
        ),
      ]);
    expect(summarize(now)).toEqual(summarize(after));
  });
});
