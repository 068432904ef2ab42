/**
 * Integers from a least to a greatest.
 *
 * @internal
 */
export type Range = { readonly min: number; readonly max: number };

/** @internal */
export const allIntegers: Range = { min: -2147483648, max: 2147483647 };

/** Nothing where they have nothing in common. @internal */
export function intersect(x: Range, y: Range): Range | undefined {
  const min = Math.max(x.min, y.min);
  const max = Math.min(x.max, y.max);
  return min <= max ? { min, max } : undefined;
}

/** The least range that holds both. @internal */
export function hull(x: Range | undefined, y: Range | undefined) {
  return x && y
    ? { min: Math.min(x.min, y.min), max: Math.max(x.max, y.max) }
    : x ?? y;
}

/** What is left of a range without another: all of it where that is in its middle. @internal */
export function without(x: Range, y: Range): Range | undefined {
  if (y.min <= x.min && y.max >= x.max) {
    return undefined;
  }
  if (y.min <= x.min && y.max >= x.min) {
    return { min: y.max + 1, max: x.max };
  }
  return y.max >= x.max && y.min <= x.max ? { min: x.min, max: y.min - 1 } : x;
}

/** @internal */
export function isWithin(x: Range, y: Range): boolean {
  return x.min >= y.min && x.max <= y.max;
}

/** A range of results, or all Integers where one may have wrapped around. @internal */
export function rangeOf(...numbers: readonly number[]): Range {
  const range = { min: Math.min(...numbers), max: Math.max(...numbers) };
  return isWithin(range, allIntegers) ? range : allIntegers;
}

/** @internal */
export function oneInteger(value: number): Range {
  return { min: value, max: value };
}
