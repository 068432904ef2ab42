import fc from 'fast-check';
import { ClusterSnapshot, LoadEntry, ObjectList } from '../model';
import { scenarioNames } from './buildScenarios';
import { Mutation, mutate, mutations, oddValue } from './mutations';
import { listsOfScenario } from './listsOfScenario';

/** An object of a recorded scenario, with the list that it stands in. */
type Recorded = { readonly list: ObjectList; readonly item: unknown };

// Objects of one namespace name each other, so that a part of them is a small mesh.
const places: readonly (readonly Recorded[])[] = scenarioNames.flatMap(
  scenario => {
    const byNamespace = new Map<string, Recorded[]>();
    for (const list of listsOfScenario(scenario).flatMap(
      ({ lists }) => lists,
    )) {
      for (const item of list.items) {
        const { namespace = '' } = metadataOf(item);
        const key = String(namespace);
        byNamespace.set(key, [
          ...(byNamespace.get(key) ?? []),
          { list: { ...list, items: [] }, item },
        ]);
      }
    }
    return [...byNamespace.values()];
  },
);

/** What is done to one object beside changing fields of it at random. */
type Twist =
  | { readonly twist: 'rename'; readonly name: string }
  /** Another object, counted out, becomes its controller, though perhaps under another kind and name. */
  | { readonly twist: 'owner'; readonly at: number; readonly lies: boolean }
  | { readonly twist: 'uid'; readonly at: number }
  /** There is a second object of the same identity. */
  | { readonly twist: 'twin'; readonly changes: readonly Mutation[] }
  | { readonly twist: 'replace'; readonly value: unknown };

const twist: fc.Arbitrary<Twist> = fc.oneof(
  fc.record({
    twist: fc.constant('rename' as const),
    name: fc.constantFrom(
      'x'.repeat(10_000),
      '__proto__',
      'constructor',
      'a/b#c|d',
      '\ud800',
      ' ',
    ),
  }),
  fc.record({
    twist: fc.constant('owner' as const),
    at: fc.nat(),
    lies: fc.boolean(),
  }),
  fc.record({ twist: fc.constant('uid' as const), at: fc.nat() }),
  fc.record({ twist: fc.constant('twin' as const), changes: mutations }),
  fc.record({ twist: fc.constant('replace' as const), value: oddValue }),
);

/** Some objects of one place, some of them changed. */
const objects: fc.Arbitrary<Recorded[]> = fc
  .record({
    place: fc.constantFrom(...places),
    picks: fc.array(fc.nat(), { minLength: 1, maxLength: 30 }),
    changes: fc.array(fc.tuple(fc.nat(), mutations), { maxLength: 6 }),
    twists: fc.array(fc.tuple(fc.nat(), twist), { maxLength: 5 }),
  })
  .map(({ place, picks, changes, twists }) => {
    const picked = [...new Set(picks.map(pick => pick % place.length))];
    const found = picked.map(index => place[index]);
    for (const [at, made] of changes) {
      const { list, item } = found[at % found.length];
      found[at % found.length] = { list, item: mutate(item, made) };
    }
    for (const [at, one] of twists) {
      twistOne(found, at % found.length, one);
    }
    return found;
  });

const states: fc.Arbitrary<LoadEntry['state']> = fc.constantFrom(
  ...([
    'complete',
    'partial',
    'forbidden',
    'absent',
    'failed',
    'stale',
  ] as const),
);

/** One or two clusters of real objects, changed in every way that we could think of. */
export const arbitraryClusters: fc.Arbitrary<ClusterSnapshot[]> = fc
  .array(
    fc.record({
      cluster: fc.constantFrom('east', 'west', 'a/b', '__proto__', ''),
      found: objects,
      state: fc.array(states, { minLength: 1, maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 2 },
  )
  .map(clusters =>
    clusters.map(({ cluster, found, state }) => {
      const lists = listsOf(found);
      const entries = lists.map(({ items, ...list }, index) => ({
        ...list,
        state: state[index % state.length],
        count: items.length,
      }));
      return {
        cluster,
        readAt: Date.parse('2026-11-25T00:00:00Z'),
        lists,
        loadReport: { cluster, entries, requests: lists.length },
      };
    }),
  );

/** The same clusters in another order: of clusters, of lists and of items. */
export function reordered(
  given: readonly ClusterSnapshot[],
): ClusterSnapshot[] {
  return [...given].reverse().map(snapshot => ({
    ...snapshot,
    lists: [...snapshot.lists].reverse().map(list => ({
      ...list,
      items: [...list.items].reverse(),
    })),
  }));
}

function twistOne(found: Recorded[], index: number, one: Twist): void {
  const { list, item } = found[index];
  switch (one.twist) {
    case 'replace':
      found[index] = { list, item: one.value };
      break;
    case 'twin':
      found.push({ list, item: mutate(item, one.changes) });
      break;
    case 'rename':
      found[index] = { list, item: withMetadata(item, { name: one.name }) };
      break;
    case 'uid': {
      const { uid } = metadataOf(found[one.at % found.length].item);
      found[index] = { list, item: withMetadata(item, { uid }) };
      break;
    }
    default: {
      const owner = found[one.at % found.length];
      const { uid, name } = metadataOf(owner.item);
      const { group, version, kind } = owner.list;
      const reference = {
        apiVersion: `${group}/${version}`,
        kind: one.lies ? 'Unknown' : kind,
        name: one.lies ? 'nobody' : name,
        uid,
        controller: true,
      };
      const metadata = { ownerReferences: [reference] };
      found[index] = { list, item: withMetadata(item, metadata) };
    }
  }
}

function listsOf(found: readonly Recorded[]): ObjectList[] {
  const lists = new Map<ObjectList, unknown[]>();
  for (const { list, item } of found) {
    lists.set(list, [...(lists.get(list) ?? []), item]);
  }
  const joined = new Map<string, ObjectList>();
  for (const [list, items] of lists) {
    const key = `${list.group}/${list.version}/${list.plural}`;
    const before = joined.get(key)?.items ?? [];
    joined.set(key, { ...list, items: [...before, ...items] });
  }
  return [...joined.values()];
}

function metadataOf(item: unknown): Record<string, unknown> {
  const metadata: unknown = Object(item).metadata;
  return typeof metadata === 'object' && metadata !== null
    ? { ...metadata }
    : {};
}

function withMetadata(item: unknown, changes: object): unknown {
  return { ...Object(item), metadata: { ...metadataOf(item), ...changes } };
}
