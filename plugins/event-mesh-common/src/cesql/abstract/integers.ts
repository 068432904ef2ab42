/** Interval of Integers (interval domain of abstract interpretation). */
export type Interval = { readonly min: number; readonly max: number };

/** Interval of all Integers. */
export const allIntegers: Interval = { min: -2147483648, max: 2147483647 };

/** Returns the intersection of two intervals; undefined if it is empty. */
export function intersect(x: Interval, y: Interval): Interval | undefined {
  const min = Math.max(x.min, y.min);
  const max = Math.min(x.max, y.max);
  return min <= max ? { min, max } : undefined;
}

/** Returns the smallest interval that contains both. */
export function hull(x: Interval | undefined, y: Interval | undefined) {
  return x && y
    ? { min: Math.min(x.min, y.min), max: Math.max(x.max, y.max) }
    : x ?? y;
}

/**
 * Subtracts the second interval from the first; returns the first unchanged if the difference would not be an interval.
 */
export function subtract(x: Interval, y: Interval): Interval | undefined {
  if (y.min <= x.min && y.max >= x.max) {
    return undefined;
  }
  if (y.min <= x.min && y.max >= x.min) {
    return { min: y.max + 1, max: x.max };
  }
  return y.max >= x.max && y.min <= x.max ? { min: x.min, max: y.min - 1 } : x;
}

/** Returns whether an interval lies within another. */
export function isWithin(x: Interval, y: Interval): boolean {
  return x.min >= y.min && x.max <= y.max;
}

/** Returns the interval of some results, or all Integers if one may have wrapped around. */
export function intervalOf(...numbers: readonly number[]): Interval {
  const interval = { min: Math.min(...numbers), max: Math.max(...numbers) };
  return isWithin(interval, allIntegers) ? interval : allIntegers;
}

/** Returns the interval of one Integer. */
export function exactInteger(value: number): Interval {
  return { min: value, max: value };
}

/** Negates an interval; the least Integer is its own negative. */
export function negateInterval({ min, max }: Interval): Interval {
  return min === max ? exactInteger(-min | 0) : intervalOf(-max, -min);
}
