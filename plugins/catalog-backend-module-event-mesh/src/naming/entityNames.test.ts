import { KubernetesValidatorFunctions } from '@backstage/catalog-model';
import { refId, ResourceRef } from 'backstage-plugin-event-mesh-common';
import fc from 'fast-check';
import {
  assignNames,
  hashedEntityName,
  NameCandidate,
  plainEntityName,
} from './entityNames';

const broker = (part: Partial<ResourceRef> = {}): ResourceRef => ({
  cluster: 'shop',
  group: 'eventing.knative.dev',
  kind: 'Broker',
  namespace: 'orders',
  name: 'default',
  ...part,
});

const nameOf = (ref: ResourceRef) =>
  plainEntityName(ref) ?? hashedEntityName(ref);

const candidate = (ref: ResourceRef, rank = 0): NameCandidate => ({
  id: refId(ref),
  ref,
  rank,
});

describe('the name of one object', () => {
  it.each([
    ['is cluster, namespace and name', {}, 'shop.orders.default'],
    ['keeps dots of the name', { name: 'a.b' }, 'shop.orders.a.b'],
    [
      'keeps underscores of the cluster',
      { cluster: 'gke_eu' },
      'gke_eu.orders.default',
    ],
    [
      'may be 63 long',
      { name: 'x'.repeat(51) },
      `shop.orders.${'x'.repeat(51)}`,
    ],
    ['leaves out a namespace there is not', { namespace: '' }, 'shop.default'],
  ])('%s', (_rule, part, name) => {
    expect(nameOf(broker(part))).toBe(name);
  });

  it.each([
    [
      'is longer than 63',
      { name: 'x'.repeat(52) },
      /^shop\.orders\.x{42}-[0-9a-f]{8}$/,
    ],
    [
      'has a dot in its cluster',
      { cluster: 'eu.prod' },
      /^eu\.prod\.orders\.default-[0-9a-f]{8}$/,
    ],
    [
      'has capitals, which the catalog does not see',
      { cluster: 'Shop' },
      /^shop\.orders\.default-[0-9a-f]{8}$/,
    ],
    [
      'has letters that the catalog does not take',
      { cluster: 'arn:aws:eks/ü' },
      /^arn-aws-eks-.orders\.default-[0-9a-f]{8}$/,
    ],
    [
      'ends like a hash',
      { name: 'blue-0a1b2c3d' },
      /^shop\.orders\.blue-0a1b2c3d-[0-9a-f]{8}$/,
    ],
    [
      'is nothing that the catalog takes',
      { cluster: '§', namespace: '', name: '/' },
      /^[0-9a-f]{8}$/,
    ],
  ])('ends in a hash where it %s', (_rule, part, name) => {
    expect(nameOf(broker(part))).toMatch(name);
  });

  it('does not change from release to release', () => {
    expect(nameOf(broker({ cluster: 'eu.prod' }))).toBe(
      'eu.prod.orders.default-5c426e42',
    );
    expect(nameOf(broker({ name: `long-${'x'.repeat(80)}` }))).toBe(
      'shop.orders.long-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-f096552c',
    );
  });
});

describe('the names of all', () => {
  const channel = (kind: string, part: Partial<ResourceRef> = {}) =>
    broker({ group: 'messaging.knative.dev', kind, ...part });

  it('leave the plain one to the first by rank and kind', () => {
    const all = [
      candidate(channel('InMemoryChannel'), 1),
      candidate(channel('Channel'), 1),
      candidate(broker(), 0),
    ];
    const names = assignNames(all, new Map());
    expect(all.map(({ id }) => names.get(id))).toEqual([
      expect.stringMatching(/^shop\.orders\.default-[0-9a-f]{8}$/),
      expect.stringMatching(/^shop\.orders\.default-[0-9a-f]{8}$/),
      'shop.orders.default',
    ]);
    expect(new Set(names.values()).size).toBe(3);
  });

  it('leave a name to who holds it and was not looked at', () => {
    const held = candidate(broker());
    const other = candidate(channel('Channel'), 1);
    const names = assignNames(
      [other],
      new Map([['shop.orders.default', held.id]]),
    );
    expect(names.get(other.id)).toMatch(/^shop\.orders\.default-[0-9a-f]{8}$/);
  });

  const word = fc.oneof(
    fc.constantFrom('a', 'b', 'a.b', 'a-0a1b2c3d', 'A', 'x'.repeat(60)),
    fc.string({ maxLength: 70 }),
  );
  const ref = fc.record({
    cluster: word,
    group: fc.constantFrom('eventing.knative.dev', 'example.com'),
    kind: fc.constantFrom('Broker', 'Channel', 'PingSource'),
    namespace: word,
    name: word.filter(name => name !== ''),
  });
  const refs = fc.uniqueArray(ref, { selector: refId, maxLength: 20 });
  const ranks = ['Broker', 'Channel', 'PingSource'];
  const candidates = (all: readonly ResourceRef[]) =>
    all.map(each => candidate(each, ranks.indexOf(each.kind)));

  it('are valid, and differ in more than capitals', () => {
    fc.assert(
      fc.property(refs, all => {
        const names = [...assignNames(candidates(all), new Map()).values()];
        expect(names).toHaveLength(all.length);
        expect(
          names.filter(
            name => !KubernetesValidatorFunctions.isValidObjectName(name),
          ),
        ).toEqual([]);
        expect(new Set(names.map(name => name.toLowerCase())).size).toBe(
          names.length,
        );
      }),
    );
  });

  it('do not depend on the order, nor on objects that are called otherwise', () => {
    fc.assert(
      fc.property(refs, refs, (some, more) => {
        const place = ({ cluster, namespace, name }: ResourceRef) =>
          [cluster, namespace, name].join('.').toLowerCase();
        const places = new Set(some.map(place));
        const unrelated = more.filter(other => !places.has(place(other)));
        const alone = assignNames(candidates(some), new Map());
        const among = assignNames(
          candidates([...unrelated, ...some].reverse()),
          new Map(),
        );
        for (const [id, name] of alone) {
          expect(among.get(id)).toBe(name);
        }
      }),
    );
  });
});
