/**
 * Memoizes a function by its argument.
 *
 * @internal
 */
export function memoize<Key, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const values = new Map<Key, Value>();
  return key => {
    if (!values.has(key)) {
      values.set(key, make(key));
    }
    return values.get(key) as Value;
  };
}

/**
 * Memoizes a function of two arguments. The cache of the second one lives as long as the first one.
 *
 * @internal
 */
export function memoizePerObject<A extends object, B, Value>(
  make: (a: A, b: B) => Value,
): (a: A, b: B) => Value {
  const values = new WeakMap<A, (b: B) => Value>();
  return (a, b) => {
    const known = values.get(a) ?? memoize((each: B) => make(a, each));
    values.set(a, known);
    return known(b);
  };
}

/** @internal */
export function groupBy<T, Key>(
  items: readonly T[],
  keyOf: (item: T) => Key,
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) {
      group.push(item);
    } else {
      groups.set(key, [item]);
    }
  }
  return groups;
}
