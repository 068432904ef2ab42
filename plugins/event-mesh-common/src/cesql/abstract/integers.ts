/**
 * Integers from a least to a greatest.
 *
 * @internal
 */
export type Interval = { readonly min: number; readonly max: number };

/** @internal */
export const allIntegers: Interval = { min: -2147483648, max: 2147483647 };

/** Nothing where they have nothing in common. @internal */
export function intersect(x: Interval, y: Interval): Interval | undefined {
  const min = Math.max(x.min, y.min);
  const max = Math.min(x.max, y.max);
  return min <= max ? { min, max } : undefined;
}

/** The least interval that holds both. @internal */
export function hull(x: Interval | undefined, y: Interval | undefined) {
  return x && y
    ? { min: Math.min(x.min, y.min), max: Math.max(x.max, y.max) }
    : x ?? y;
}

/** What is left of a interval subtract another: all of it where that is in its middle. @internal */
export function subtract(x: Interval, y: Interval): Interval | undefined {
  if (y.min <= x.min && y.max >= x.max) {
    return undefined;
  }
  if (y.min <= x.min && y.max >= x.min) {
    return { min: y.max + 1, max: x.max };
  }
  return y.max >= x.max && y.min <= x.max ? { min: x.min, max: y.min - 1 } : x;
}

/** @internal */
export function isWithin(x: Interval, y: Interval): boolean {
  return x.min >= y.min && x.max <= y.max;
}

/** A interval of results, or all Integers where one may have wrapped around. @internal */
export function intervalOf(...numbers: readonly number[]): Interval {
  const interval = { min: Math.min(...numbers), max: Math.max(...numbers) };
  return isWithin(interval, allIntegers) ? interval : allIntegers;
}

/** @internal */
export function exactInteger(value: number): Interval {
  return { min: value, max: value };
}
