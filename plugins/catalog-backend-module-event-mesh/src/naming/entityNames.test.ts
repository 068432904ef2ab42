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

describe('assignNames with one object', () => {
  it.each([
    ['joins cluster, namespace and name', {}, 'shop.orders.default'],
    ['keeps the dots of the object name', { name: 'a.b' }, 'shop.orders.a.b'],
    [
      'keeps the underscores of the cluster name',
      { cluster: 'gke_eu' },
      'gke_eu.orders.default',
    ],
    [
      'accepts up to 63 characters',
      { name: 'x'.repeat(51) },
      `shop.orders.${'x'.repeat(51)}`,
    ],
    [
      'omits the namespace of a cluster-scoped object',
      { namespace: '' },
      'shop.default',
    ],
  ])('%s', (_rule, part, name) => {
    expect(nameOf(broker(part))).toBe(name);
  });

  it.each([
    [
      'is longer than 63 characters',
      { name: 'x'.repeat(52) },
      /^shop\.orders\.x{42}-[0-9a-f]{8}$/,
    ],
    [
      'has a dot in its cluster name',
      { cluster: 'eu.prod' },
      /^eu\.prod\.orders\.default-[0-9a-f]{8}$/,
    ],
    [
      'has capitals, which the catalog ignores',
      { cluster: 'Shop' },
      /^shop\.orders\.default-[0-9a-f]{8}$/,
    ],
    [
      'has characters that are not valid in the catalog',
      { cluster: 'arn:aws:eks/ü' },
      /^arn-aws-eks-.orders\.default-[0-9a-f]{8}$/,
    ],
    [
      'ends like a hash itself',
      { name: 'blue-0a1b2c3d' },
      /^shop\.orders\.blue-0a1b2c3d-[0-9a-f]{8}$/,
    ],
    [
      'has no valid character at all',
      { cluster: '§', namespace: '', name: '/' },
      /^[0-9a-f]{8}$/,
    ],
  ])('adds a hash to a name that %s', (_rule, part, name) => {
    expect(nameOf(broker(part))).toMatch(name);
  });

  it('returns the same names in every release', () => {
    expect(nameOf(broker({ cluster: 'eu.prod' }))).toBe(
      'eu.prod.orders.default-5c426e42',
    );
    expect(nameOf(broker({ name: `long-${'x'.repeat(80)}` }))).toBe(
      'shop.orders.long-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-f096552c',
    );
  });
});

describe('assignNames with several objects', () => {
  const channel = (kind: string, part: Partial<ResourceRef> = {}) =>
    broker({ group: 'messaging.knative.dev', kind, ...part });

  const hashed = /^shop\.orders\.default-[0-9a-f]{8}$/;

  it.each([
    // Alphabetical order alone would give the plain name to the other object.
    ['lowest rank', broker({ kind: 'ZBroker' }), 0, channel('Channel'), 1],
    ['first kind', channel('Channel'), 1, channel('InMemoryChannel'), 1],
    [
      'first group',
      channel('Channel', { group: 'a.example.com' }),
      1,
      channel('Channel', { group: 'b.example.com' }),
      1,
    ],
  ])(
    'gives the plain name to the object with the %s',
    (_rule, first, firstRank, second, secondRank) => {
      const winner = candidate(first, firstRank);
      const other = candidate(second, secondRank);
      for (const all of [
        [winner, other],
        [other, winner],
      ]) {
        const names = assignNames(all, new Map());
        expect(names.get(winner.id)).toBe('shop.orders.default');
        expect(names.get(other.id)).toMatch(hashed);
      }
    },
  );

  it('returns different names for objects with the same plain name', () => {
    const all = [
      candidate(channel('InMemoryChannel'), 1),
      candidate(channel('Channel'), 1),
      candidate(broker(), 0),
    ];
    expect(new Set(assignNames(all, new Map()).values()).size).toBe(3);
  });

  it('keeps a name reserved for an object that was not loaded', () => {
    const notLoaded = candidate(broker());
    const other = candidate(channel('Channel'), 1);
    const names = assignNames(
      [other],
      new Map([['shop.orders.default', notLoaded.id]]),
    );
    expect(names.get(other.id)).toMatch(hashed);
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
  // The reverse of alphabetical order shows that the rank decides.
  const ranks = ['PingSource', 'Channel', 'Broker'];
  const candidates = (all: readonly ResourceRef[]) =>
    all.map(each => candidate(each, ranks.indexOf(each.kind)));

  it('returns valid names that are unique even if case is ignored', () => {
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

  it('depends neither on the order nor on objects with other names', () => {
    fc.assert(
      fc.property(refs, refs, (some, more) => {
        const joined = ({ cluster, namespace, name }: ResourceRef) =>
          [cluster, namespace, name].join('.').toLowerCase();
        const taken = new Set(some.map(joined));
        const unrelated = more.filter(other => !taken.has(joined(other)));
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
