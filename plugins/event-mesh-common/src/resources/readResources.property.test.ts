import fc from 'fast-check';
import { listsOfScenario } from '../__testUtils__/listsOfScenario';
import { snapshotOf } from '../__testUtils__/snapshotOf';
import { mutate, mutations, oddValue } from '../__testUtils__/mutations';
import { ClusterSnapshot, ObjectList, refId } from '../model';
import { readResources } from './readResources';

const recorded = listsOfScenario('shop').flatMap(({ lists }) =>
  lists.filter(({ items }) => items.length > 0),
);

/** A list of the recorded scenario in which every item is mutated or replaced by an arbitrary value. */
const mutatedList: fc.Arbitrary<ObjectList> = fc
  .record({
    list: fc.constantFrom(...recorded),
    changes: fc.array(fc.tuple(fc.nat(), mutations), { maxLength: 4 }),
    strangers: fc.array(oddValue, { maxLength: 2 }),
    same: fc.boolean(),
  })
  .map(({ list, changes, strangers, same }) => {
    const mutants = changes.map(([index, made]) =>
      mutate(list.items[index % list.items.length], made),
    );
    const twice = same ? [list.items[0], list.items[0]] : [];
    return { ...list, items: [...mutants, ...strangers, ...twice] };
  });

const unknownList: fc.Arbitrary<ObjectList> = fc.record({
  group: fc.constantFrom('acme.dev', 'messaging.knative.dev', ''),
  version: fc.constantFrom('v1', 'v9'),
  kind: fc.constantFrom('AcmeSource', 'AcmeChannel', '__proto__', 'toString'),
  plural: fc.constant('acmes'),
  items: fc.array(
    fc.record(
      {
        metadata: fc.record({ name: fc.constantFrom('a', 'b', '__proto__') }),
        spec: fc.oneof(oddValue, fc.record({ sink: oddValue })),
        status: fc.oneof(oddValue, fc.record({ address: oddValue })),
      },
      { requiredKeys: ['metadata'] },
    ),
    { maxLength: 4 },
  ),
});

const snapshots: fc.Arbitrary<ClusterSnapshot[]> = fc.array(
  fc
    .tuple(
      fc.constantFrom('east', 'west', '/', '\ud800'),
      fc.array(fc.oneof(mutatedList, unknownList), { maxLength: 4 }),
    )
    .map(([cluster, lists]) => snapshotOf(lists, { cluster })),
  { maxLength: 3 },
);

/** Returns the snapshots with clusters, lists and items in another order. */
function reordered(given: readonly ClusterSnapshot[]): ClusterSnapshot[] {
  return [...given].reverse().map(snapshot => ({
    ...snapshot,
    lists: [...snapshot.lists].reverse().map(list => ({
      ...list,
      items: [...list.items].reverse(),
    })),
  }));
}

describe('readResources with arbitrary input', () => {
  it('never throws and accounts for every object', () => {
    fc.assert(
      fc.property(snapshots, given => {
        const { resources, readIssues } = readResources(given);
        const items = given.flatMap(({ lists }) =>
          lists.flatMap(list => list.items),
        );
        const lost = readIssues.filter(({ code }) => code.startsWith('object'));
        expect(resources.length + lost.length).toBe(items.length);
      }),
      { numRuns: 500 },
    );
  });

  it('returns the same for any order of clusters, lists and items', () => {
    fc.assert(
      fc.property(snapshots, given => {
        expect(JSON.stringify(readResources(reordered(given)))).toBe(
          JSON.stringify(readResources(given)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('sorts by id, which is unique', () => {
    fc.assert(
      fc.property(snapshots, given => {
        const ids = readResources(given).resources.map(({ ref }) => refId(ref));
        expect(ids).toEqual([...new Set(ids)].sort());
      }),
    );
  });

  it('does not mutate its input', () => {
    fc.assert(
      fc.property(snapshots, given => {
        const before = JSON.stringify(given);
        readResources(given);
        expect(JSON.stringify(given)).toBe(before);
      }),
    );
  });

  it('reports the path of each malformed field', () => {
    fc.assert(
      fc.property(snapshots, given => {
        const fields = readResources(given).readIssues.filter(({ code }) =>
          code.startsWith('field'),
        );
        expect(fields.filter(({ ref }) => !ref)).toEqual([]);
        expect(
          fields.filter(
            ({ field = '' }) => !/^(metadata|spec|status)/.test(field),
          ),
        ).toEqual([]);
      }),
    );
  });

  it('does not allow prototype pollution', () => {
    fc.assert(
      fc.property(snapshots, given => {
        readResources(given);
        expect(Object.keys(Object.prototype)).toEqual([]);
        expect(Object.hasOwn(Object.prototype, 'name')).toBe(false);
      }),
    );
  });

  it('accepts an object nested deeper than the stack', () => {
    const deep = JSON.parse(
      `{"metadata": {"name": "deep", "namespace": "shop"}, "spec": ${'{"not":'.repeat(
        20_000,
      )}1${'}'.repeat(20_000)}}`,
    );
    const filters = JSON.parse(
      `${'[{"all":'.repeat(20_000)}[]${'}]'.repeat(20_000)}`,
    );
    const trigger = { ...deep, spec: { filters } };
    const list: ObjectList = {
      group: 'eventing.knative.dev',
      version: 'v1',
      kind: 'Trigger',
      plural: 'triggers',
      items: [deep, trigger],
    };
    const { resources } = readResources([{ ...snapshotOf([]), lists: [list] }]);
    expect(resources).toHaveLength(1);
  });
});
