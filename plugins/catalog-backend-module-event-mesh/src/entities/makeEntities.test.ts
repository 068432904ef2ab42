import {
  Entity,
  entitySchemaValidator,
  FieldFormatEntityPolicy,
} from '@backstage/catalog-model';
import { meshFromManifests } from '../__testUtils__/meshFromManifests';
import { EntitySettings } from '../config';
import { ReservedName } from './identities';
import { makeEntities } from './makeEntities';

const settings: EntitySettings = {
  namespace: 'default',
  defaultOwner: 'unknown',
  defaultLifecycle: 'production',
};

function make(
  manifests: string,
  more: Partial<EntitySettings> = {},
  reservedNames: readonly ReservedName[] = [],
): readonly Entity[] {
  const mesh = meshFromManifests({ c: manifests });
  return makeEntities(mesh, {
    settings: { ...settings, ...more },
    components: [],
    reservedNames,
  }).map(entity => entity.toEntity());
}

const orders = (metadata = '') => `
apiVersion: eventing.knative.dev/v1
kind: Broker
metadata: {name: orders${metadata}}
---`;

const eventType = (spec: string, metadata = '') => `
apiVersion: eventing.knative.dev/v1beta2
kind: EventType
metadata: {name: order-placed${metadata}}
spec: ${spec}
---`;

describe('makeEntities with an event type', () => {
  const [entity] = make(
    eventType(
      '{type: com.shop.order.placed, source: /web, description: Placed., schema: "https://schemas.example.com/a.json"}',
      ', uid: u1',
    ),
  );

  it('creates an API with an AsyncAPI definition', () => {
    expect(entity).toMatchObject({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'API',
      metadata: {
        name: 'c.shop.order-placed',
        namespace: 'default',
        title: 'com.shop.order.placed (shop)',
        description: 'Placed.',
        tags: ['knative'],
        links: [{ url: 'https://schemas.example.com/a.json', title: 'Schema' }],
      },
      spec: { type: 'eventType', lifecycle: 'production', owner: 'unknown' },
    });
    expect(entity.spec?.definition).toMatch(/^asyncapi: 3\.0\.0\n/);
  });

  it('adds annotations that lead back to the object', () => {
    const id = 'c/eventing.knative.dev/EventType/shop/order-placed';
    expect(entity.metadata.annotations).toEqual({
      'backstage.io/managed-by-location': `event-mesh:${id}`,
      'backstage.io/managed-by-origin-location': `event-mesh:${id}`,
      'backstage.io/kubernetes-cluster': 'c',
      'event-mesh/resource': id,
      'event-mesh/cluster': 'c',
      'event-mesh/group': 'eventing.knative.dev',
      'event-mesh/kind': 'EventType',
      'event-mesh/namespace': 'shop',
      'event-mesh/name': 'order-placed',
      'event-mesh/uid': 'u1',
    });
  });
});

describe('makeEntities with a Component', () => {
  it.each([
    ['a broker', 'eventing.knative.dev/v1', 'Broker', 'broker', ['knative']],
    [
      'a channel',
      'messaging.knative.dev/v1',
      'Channel',
      'channel',
      ['knative'],
    ],
    [
      'a channel of another kind',
      'messaging.knative.dev/v1beta1',
      'KafkaChannel',
      'channel',
      ['knative', 'kafkachannel'],
    ],
    [
      'an event source',
      'sources.knative.dev/v1',
      'PingSource',
      'pingsource',
      ['knative'],
    ],
  ])(
    'derives the type of a Component from %s',
    (_rule, apiVersion, kind, type, tags) => {
      const [entity] = make(
        `{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: a}}`,
      );
      expect(entity).toMatchObject({
        kind: 'Component',
        spec: { type },
        metadata: { tags },
      });
    },
  );
});

describe('makeEntities with annotations and labels', () => {
  const annotated = (annotations: string) =>
    make(orders(`, annotations: ${annotations}`))[0];

  it('sets owner, system and lifecycle from annotations', () => {
    const entity = annotated(
      '{backstage.io/owner: "group:default/checkout", backstage.io/system: shop, backstage.io/lifecycle: deprecated}',
    );
    expect(entity.spec).toMatchObject({
      owner: 'group:default/checkout',
      system: 'shop',
      lifecycle: 'deprecated',
    });
  });

  it('ignores an owner that is not a valid reference', () => {
    expect(annotated('{backstage.io/owner: "a/b/c"}').spec?.owner).toBe(
      'unknown',
    );
    expect(annotated('{backstage.io/owner: " "}').spec?.owner).toBe('unknown');
  });

  it('copies valid labels and the annotations on the allow list', () => {
    const [entity] = make(
      orders(
        ', labels: {team: checkout, "bad key!": x, long: "'.concat(
          'x'.repeat(64),
          '"}, annotations: {kubernetes.io/description: Orders of the shop, a8r.io/runbook: "https://runbooks.example.com/orders", ',
          'a8r.io/owner: 7, github.com/project-slug: a/b, "bad key!": x}',
        ),
      ),
    );
    expect(entity.metadata.labels).toEqual({ team: 'checkout' });
    const own = Object.entries(entity.metadata.annotations ?? {}).filter(
      ([key]) => !/^(event-mesh|backstage\.io)\//.test(key),
    );
    expect(Object.fromEntries(own)).toEqual({
      'kubernetes.io/description': 'Orders of the shop',
      'a8r.io/runbook': 'https://runbooks.example.com/orders',
    });
  });

  it('never creates an invalid entity', async () => {
    const entities = make(
      `${orders(
        `, labels: {"": a, a/b/c: d, A_b: "-"}, annotations: {"": a, "x/": b, backstage.io/owner: ":"}`,
      )}${eventType('{}')}`,
      { namespacesAs: 'system' },
    );
    const check = entitySchemaValidator();
    const policy = new FieldFormatEntityPolicy();
    for (const entity of entities) {
      expect(() => check(entity)).not.toThrow();
      await expect(policy.enforce(entity)).resolves.toBe(entity);
    }
    expect(entities).toHaveLength(2);
  });
});

describe('makeEntities with a mesh', () => {
  it('creates no entities for generated resources except event types', () => {
    const names = make(`
apiVersion: messaging.knative.dev/v1
kind: Channel
metadata: {name: invoices, uid: u1}
---
apiVersion: messaging.knative.dev/v1
kind: InMemoryChannel
metadata: {name: invoices, ownerReferences: [{controller: true, uid: u1, kind: Channel, name: invoices}]}
---
apiVersion: flows.knative.dev/v1
kind: Sequence
metadata: {name: enrich, uid: u2}
---
apiVersion: messaging.knative.dev/v1
kind: InMemoryChannel
metadata: {name: enrich-kn-sequence-0, ownerReferences: [{controller: true, uid: u2, kind: Sequence, name: enrich}]}
---
apiVersion: sources.knative.dev/v1
kind: PingSource
metadata: {name: nightly, uid: u3}
---
apiVersion: eventing.knative.dev/v1beta2
kind: EventType
metadata: {name: 8a0d, ownerReferences: [{controller: true, uid: u3, kind: PingSource, name: nightly}]}
spec: {type: tick}
`).map(({ kind, metadata: { name } }) => `${kind} ${name}`);
    expect(names).toEqual([
      'API c.shop.8a0d',
      'Component c.shop.invoices',
      'Component c.shop.nightly',
    ]);
  });

  it('creates unique names even if objects have the same name', () => {
    const names = make(`${orders()}
{apiVersion: messaging.knative.dev/v1, kind: Channel, metadata: {name: orders}}
---
{apiVersion: sources.knative.dev/v1, kind: PingSource, metadata: {name: orders}}
---${eventType('{type: a}')}`).map(
      ({ kind, metadata: { name } }) => `${kind} ${name}`,
    );
    expect(names).toEqual([
      'Component c.shop.orders',
      'API c.shop.order-placed',
      expect.stringMatching(/^Component c\.shop\.orders-[0-9a-f]{8}$/),
      expect.stringMatching(/^Component c\.shop\.orders-[0-9a-f]{8}$/),
    ]);
    expect(new Set(names).size).toBe(4);
  });

  it('assigns the plain name by the rank of the type, not by the alphabetical order of the kinds', () => {
    const entities = make(`
{apiVersion: sources.knative.dev/v1, kind: ApiServerSource, metadata: {name: orders}}
---
{apiVersion: messaging.knative.dev/v1, kind: Channel, metadata: {name: orders}}`);
    const names = entities.map(({ spec, metadata }) => [
      spec?.type,
      metadata.name,
    ]);
    expect(Object.fromEntries(names)).toEqual({
      channel: 'c.shop.orders',
      apiserversource: expect.stringMatching(/^c\.shop\.orders-[0-9a-f]{8}$/),
    });
  });

  it('avoids a name that is reserved for an object that was not loaded', () => {
    const [channel] = make(
      '{apiVersion: messaging.knative.dev/v1, kind: Channel, metadata: {name: orders}}',
      {},
      [
        {
          kind: 'Component',
          name: 'c.shop.orders',
          id: 'c/eventing.knative.dev/Broker/shop/orders',
        },
      ],
    );
    expect(channel.metadata.name).toMatch(/^c\.shop\.orders-[0-9a-f]{8}$/);
  });
});

describe('makeEntities with a namespace', () => {
  const manifests = `
{apiVersion: v1, kind: Namespace, metadata: {name: shop, namespace: "", annotations: {backstage.io/owner: checkout}}}
---
{apiVersion: v1, kind: Namespace, metadata: {name: empty, namespace: ""}}
---${orders()}${eventType('{type: a}')}`;
  const summarize = (entities: readonly Entity[]) =>
    entities.map(({ kind, metadata: { name }, spec }) => [
      kind,
      name,
      spec?.owner,
      spec?.system,
      spec?.eventMesh,
    ]);

  it('creates no entity of a namespace unless namespacesAs is configured', () => {
    expect(summarize(make(manifests)).map(([kind]) => kind)).toEqual([
      'Component',
      'API',
    ]);
  });

  it('creates a System if the namespace has entities', () => {
    const system = 'system:default/c.shop';
    expect(summarize(make(manifests, { namespacesAs: 'system' }))).toEqual([
      ['System', 'c.shop', 'checkout', undefined, undefined],
      ['Component', 'c.shop.orders', 'unknown', system, undefined],
      ['API', 'c.shop.order-placed', 'unknown', system, undefined],
    ]);
  });

  it('creates a Domain that contains the entities of the namespace', () => {
    const mesh = { partOf: ['domain:default/c.shop'] };
    expect(summarize(make(manifests, { namespacesAs: 'domain' }))).toEqual([
      ['Domain', 'c.shop', 'checkout', undefined, undefined],
      ['Component', 'c.shop.orders', 'unknown', undefined, mesh],
      ['API', 'c.shop.order-placed', 'unknown', undefined, mesh],
    ]);
  });
});
