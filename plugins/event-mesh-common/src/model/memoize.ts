/**
 * What a function made of something, made once.
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
 * Memoizes a function of an object for as long as the object is in use.
 *
 * @internal
 */
export function memoizeByObject<Key extends object, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const values = new WeakMap<Key, { readonly value: Value }>();
  return key => {
    const known = values.get(key) ?? { value: make(key) };
    values.set(key, known);
    return known.value;
  };
}

/**
 * The same for two things, as long as the first is there.
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
