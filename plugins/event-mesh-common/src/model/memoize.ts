/** @public */
export type MemoizeOptions<Key> = {
  /** Tells keys apart; the key itself where it is not given. */
  readonly keyOf?: (key: Key) => unknown;
  /** How many results are kept, the oldest dropped first; all where it is not given. */
  readonly most?: number;
};

/**
 * Memoizes a function.
 *
 * @public
 */
export function memoize<Key, Value>(
  make: (key: Key) => Value,
  { keyOf = key => key, most = Infinity }: MemoizeOptions<Key> = {},
): (key: Key) => Value {
  const values = new Map<unknown, Value>();
  return key => {
    const id = keyOf(key);
    if (!values.has(id)) {
      values.set(id, make(key));
      if (values.size > most) {
        values.delete(values.keys().next().value);
      }
    }
    return values.get(id) as Value;
  };
}

/**
 * Memoizes a function of an immutable object for as long as the object is referenced elsewhere.
 *
 * @remarks The only memory of derived data that outlives its caller: a pure function stays pure with it. For a further
 * argument, what is memoized returns a memoized function.
 * @public
 */
export function memoizePerObject<Key extends object, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const values = new WeakMap<Key, Value>();
  return key => {
    if (!values.has(key)) {
      values.set(key, make(key));
    }
    return values.get(key) as Value;
  };
}

/** Groups items by a key, in the order of their first items. @public */
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
