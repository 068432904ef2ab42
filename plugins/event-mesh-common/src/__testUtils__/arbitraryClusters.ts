import fc from 'fast-check';
import { ClusterSnapshot, LoadEntry, ObjectList } from '../model';
import { scenarioNames } from './buildScenarios';
import { Mutation, mutate, mutations, oddValue } from './mutations';
import { listsOfScenario } from './listsOfScenario';

/** Object of a recorded scenario, with the list that contains it. */
type Recorded = { readonly list: ObjectList; readonly item: unknown };

// Objects of one namespace refer to each other, so any part of them is a small mesh.
const namespaces: readonly (readonly Recorded[])[] = scenarioNames.flatMap(
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

/** Change of one object, besides random changes of its fields. */
type Twist =
  | { readonly twist: 'rename'; readonly name: string }
  /** Makes another object, by index, its controller, possibly under another kind and name. */
  | { readonly twist: 'owner'; readonly at: number; readonly lies: boolean }
  | { readonly twist: 'uid'; readonly at: number }
  /** Adds a second object with the same identity. */
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

/** Generates some objects of one namespace, some of them changed. */
const objects: fc.Arbitrary<Recorded[]> = fc
  .record({
    namespace: fc.constantFrom(...namespaces),
    picks: fc.array(fc.nat(), { minLength: 1, maxLength: 30 }),
    changes: fc.array(fc.tuple(fc.nat(), mutations), { maxLength: 6 }),
    twists: fc.array(fc.tuple(fc.nat(), twist), { maxLength: 5 }),
  })
  .map(({ namespace, picks, changes, twists }) => {
    const picked = [...new Set(picks.map(pick => pick % namespace.length))];
    const found = picked.map(index => namespace[index]);
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

/** Generates one or two clusters of recorded objects with all kinds of changes. */
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

/** Returns the same clusters with reversed clusters, lists and items. */
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
