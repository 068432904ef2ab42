import * as catalogModel from '@backstage/catalog-model';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { startCatalog, TestCatalog } from './__testUtils__/startCatalog';
import {
  credentialAnnotations,
  wellKnownAnnotations,
} from './__testUtils__/wellKnownAnnotations';
import { scenarioFromManifests } from './__testUtils__/scenarioFromManifests';

const rightToLeft = '\u202e';
const hidden = `\u0000\u0007${rightToLeft}\u200b\u{e0041}\ud800`;
const shown = '\ufffd'.repeat(6);

/** Annotations that an attacker with write access to a namespace could set on an object. */
const annotations = {
  ...wellKnownAnnotations,
  ...credentialAnnotations,
  'backstage.io/owner': `group:default/admins${rightToLeft}`,
  'backstage.io/system': 'x'.repeat(500),
  'backstage.io/lifecycle': `prod\u0000uction`,
  'event-mesh/resource': 'c/eventing.knative.dev/Broker/bank/payments',
  'event-mesh/cluster': 'other',
  'event-mesh/uid': 'other',
  'event-mesh/anything': 'other',
  'example.com/note': 'a note',
  ['__proto__']: 'a',
  $text: 'https://attacker.example/secret',
  constructor: 'a',
  'kubernetes.io/description': `Takes orders${hidden}\n of the shop`,
  'a8r.io/owner': 'x'.repeat(1001),
  'a8r.io/chat': '#orders',
  // eslint-disable-next-line no-script-url
  'a8r.io/runbook': 'javascript:alert(1)',
  'a8r.io/logs': 'https://admin:secret@logs.example.com/',
  'a8r.io/bugs': 'https://bugs.example.com/orders',
};

const labels = {
  'backstage.io/kubernetes-id': 'orders',
  'backstage.io/orphan': 'true',
  'event-mesh/cluster': 'other',
  'eventing.knative.dev/broker': 'other',
  'example.com/visibility': 'public',
  'app.kubernetes.io/name': 'orders',
  'app.kubernetes.io/unknown': 'x',
  team: 'checkout',
  'not valid': 'x',
  invalid: '$(id)',
  $text: 'x',
};

/** 100 more labels whose names sort last. */
const many = Object.fromEntries(
  Array.from({ length: 100 }, (_, i) => [`z${i + 100}`, 'x']),
);

const image = '![](https://attacker.example/pixel.png)';
const html = '<img src="https://attacker.example/pixel.png"><form>';

const object = (
  apiVersion: string,
  kind: string,
  name: string,
  more: object = {},
) => ({
  apiVersion,
  kind,
  metadata: {
    name,
    uid: `uid-${name}`,
    annotations,
    labels: { ...labels, ...many },
  },
  ...more,
});

const objects = [
  object('eventing.knative.dev/v1', 'Broker', 'orders'),
  object('sources.knative.dev/v1', 'PingSource', 'nightly', {
    spec: { schedule: '* * * * *' },
  }),
  object('eventing.knative.dev/v1beta2', 'EventType', 'placed', {
    spec: {
      type: `com.shop.order.placed${hidden}${'y'.repeat(1000)}`,
      description: `Placed.${hidden}\n${image}\n${html}`,
      // eslint-disable-next-line no-script-url
      schema: 'javascript:alert(1)',
      schemaData: JSON.stringify({
        description: `Order ${hidden} ${image} ${html}`,
        properties: { id: { type: 'string', pattern: '^[\u0000-a]$' } },
      }),
    },
  }),
];

let catalog: TestCatalog;
let made: ReadonlyMap<string, Entity>;

beforeAll(async () => {
  const scenario = scenarioFromManifests(
    objects.map(each => JSON.stringify(each)).join('\n---\n'),
  );
  catalog = await startCatalog({ clusters: { c: scenario } });
  await catalog.run();
  const entities = await catalog.until(async () => {
    const found = await catalog.entities();
    return found.length === objects.length && found;
  });
  made = new Map(entities.map(each => [stringifyEntityRef(each), each]));
});

const refs = [
  ['a Broker', 'component:default/c.shop.orders', 'eventing.knative.dev'],
  ['a PingSource', 'component:default/c.shop.nightly', 'sources.knative.dev'],
  ['an EventType', 'api:default/c.shop.placed', 'eventing.knative.dev'],
] as const;

describe('makeEntities with every annotation that Backstage knows', () => {
  it.each(refs)(
    'copies only the annotations on the allow list to the entity of %s',
    (object_, ref, group) => {
      const kind = object_.replace(/^an? /, '');
      const name = ref.slice(ref.lastIndexOf('.') + 1);
      const id = `c/${group}/${kind}/shop/${name}`;
      expect(made.get(ref)?.metadata.annotations).toEqual({
        // Set by the module itself.
        'backstage.io/managed-by-location': `event-mesh:${id}`,
        'backstage.io/managed-by-origin-location': `event-mesh:${id}`,
        'backstage.io/kubernetes-cluster': 'c',
        'event-mesh/resource': id,
        'event-mesh/cluster': 'c',
        'event-mesh/group': group,
        'event-mesh/kind': kind,
        'event-mesh/namespace': 'shop',
        'event-mesh/name': name,
        'event-mesh/uid': `uid-${name}`,
        // Copied from the object.
        'kubernetes.io/description': `Takes orders${shown} of the shop`,
        'a8r.io/chat': '#orders',
        'a8r.io/bugs': 'https://bugs.example.com/orders',
      });
    },
  );

  it('covers all annotations that the catalog model defines', () => {
    const named = Object.entries(catalogModel)
      .filter(([name]) => name.startsWith('ANNOTATION_'))
      .map(([, key]) => key);
    expect(named.length).toBeGreaterThan(5);
    expect(Object.keys(annotations)).toEqual(expect.arrayContaining(named));
  });

  it.each(refs)(
    'copies at most 64 labels to the entity of %s, none with the prefix of a plugin',
    (_kind, ref) => {
      const copied = made.get(ref)?.metadata.labels ?? {};
      expect(Object.keys(copied)).toHaveLength(64);
      const others = Object.entries(copied).filter(([key]) => !(key in many));
      expect(Object.fromEntries(others)).toEqual({
        'backstage.io/kubernetes-id': 'orders',
        'app.kubernetes.io/name': 'orders',
        team: 'checkout',
      });
    },
  );

  it.each(refs)(
    'rejects an owner, system or lifecycle with hidden characters or excessive length for %s',
    (_kind, ref) => {
      const { owner, system, lifecycle } = made.get(ref)?.spec ?? {};
      expect([owner, system, lifecycle]).toEqual([
        'unknown',
        undefined,
        'production',
      ]);
    },
  );

  it.each(refs)(
    'adds no links and no tags of the object to the entity of %s',
    (_kind, ref) => {
      const { links, tags } = made.get(ref)?.metadata ?? {};
      expect([links, tags]).toEqual([undefined, ['knative']]);
    },
  );
});

describe('makeEntities with a hostile event type', () => {
  const entity = () => made.get('api:default/c.shop.placed')!;
  // eslint-disable-next-line no-control-regex
  const unsafe = /[\u0000-\u0008\u000e-\u001f\u202e\u200b\ud800]|\u{e0041}/u;

  it('marks replaced characters in texts, and cuts texts at their limits', () => {
    const { title = '', description = '' } = entity().metadata;
    expect(title).toBe(
      `com.shop.order.placed${shown}${'y'.repeat(228)}… (shop)`,
    );
    expect(description).toBe(
      `Placed.${shown}\n! [](https://attacker.example/pixel.png)\n< img src="https://attacker.example/pixel.png">< form>`,
    );
    expect(JSON.stringify(entity())).not.toMatch(unsafe);
  });

  it('prevents images and HTML in the definition', () => {
    const definition = String(entity().spec?.definition);
    expect(definition).toContain('https://attacker.example/pixel.png');
    expect(definition).not.toContain('![');
    expect(definition).not.toMatch(/<[a-z]/i);
    expect(definition).not.toMatch(unsafe);
    expect(definition).not.toContain('externalDocs');
    // The same pattern with visible characters.
    expect(definition).toContain(String.raw`^[\u0000-a]$`);
  });
});
