import fc from 'fast-check';

/** Generates unexpected values: every JSON type, and texts and keys that break careless code. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    null,
    '',
    0,
    -1,
    1e308,
    true,
    [],
    {},
    [[]],
    [null],
    'x'.repeat(10_000),
    '\ud800',
    '../../etc',
    'a/b/c',
    JSON.parse('{"__proto__": {"name": "p"}}'),
    JSON.parse('{"constructor": {"prototype": 1}, "toString": 1}'),
    { name: 5, kind: [], apiVersion: {} },
    { ref: { kind: 'Broker', name: 'b', apiVersion: 7 }, uri: [] },
  ),
);

/** Change of an object at an index among its fields: sets a value, or removes the field if the value is undefined. */
export type Mutation = { readonly place: number; readonly value: unknown };

/** Generates a few changes of one object. */
export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    place: fc.nat(),
    value: fc.option(oddValue, { nil: undefined, freq: 4 }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** Returns a copy of a JSON value with the changes applied. */
export function mutate(value: unknown, changes: readonly Mutation[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const { place, value: put } of changes) {
    const places = placesIn(copy);
    const target = places.at(place % Math.max(1, places.length));
    if (!target) {
      return structuredClone(put) ?? null;
    }
    if (put === undefined) {
      Reflect.deleteProperty(target.holder, target.key);
    } else {
      Object.defineProperty(target.holder, target.key, {
        // A copy, because the inserted value may itself be changed later.
        value: structuredClone(put),
        configurable: true,
        enumerable: true,
        writable: true,
      });
    }
  }
  // Like JSON from the wire: without holes and undefined.
  return JSON.parse(JSON.stringify(copy));
}

type Place = { readonly holder: object; readonly key: string };

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, below]) => [
    { holder: value, key },
    ...placesIn(below),
  ]);
}
