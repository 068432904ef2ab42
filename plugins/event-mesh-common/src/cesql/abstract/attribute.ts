import { coreAttributes, requiredAttributes } from '../event/event';
import { CesqlValue } from '../types';
import { Interval, allIntegers, intersect, subtract } from './integers';
import { ValueTest, holdsFor, holdsForAll, narrowStrings } from './narrow';
import { Strings, anyString, openStrings } from './strings';
import { join } from './value';

/**
 * What an attribute of an event may be: absent, or a value of one of the types. What is not there cannot be.
 *
 * @internal
 */
export type AbstractAttribute = {
  readonly absent: boolean;
  readonly strings?: Strings;
  readonly integers?: Interval;
  readonly booleans?: readonly boolean[];
};

/** @internal */
export const absentAttribute: AbstractAttribute = { absent: true };

/** @internal */
export function exactAttribute(value: CesqlValue): AbstractAttribute {
  switch (typeof value) {
    case 'string':
      return { absent: false, strings: [value] };
    case 'number':
      return { absent: false, integers: { min: value, max: value } };
    default:
      return { absent: false, booleans: [value] };
  }
}

const filled: AbstractAttribute = {
  absent: false,
  strings: openStrings({ ...anyString, least: 1 }),
};
const maybeFilled: AbstractAttribute = { ...filled, absent: true };
const anyExtension: AbstractAttribute = {
  absent: true,
  strings: anyString,
  integers: allIntegers,
  booleans: [true, false],
};

/**
 * An attribute of which nothing is said: CloudEvents requires four, and those of its core hold strings.
 *
 * @internal
 */
export function unknownAttribute(name: string): AbstractAttribute {
  if (!coreAttributes.includes(name)) {
    return anyExtension;
  }
  return requiredAttributes.includes(name) ? filled : maybeFilled;
}

/** @internal */
export function isBottom(cell: AbstractAttribute): boolean {
  const { absent, strings, integers, booleans = [] } = cell;
  return !absent && !strings && !integers && booleans.length === 0;
}

/** Only there, or only absent. @internal */
export function narrowPresence(
  cell: AbstractAttribute,
  isThere: boolean,
): AbstractAttribute {
  return isThere ? { ...cell, absent: false } : { absent: cell.absent };
}

/**
 * What is left of a cell where a test holds for its value, or does not or there is none.
 *
 * @internal
 */
export function narrowAttribute(
  cell: AbstractAttribute,
  test: ValueTest,
  holds: boolean,
): AbstractAttribute {
  return {
    absent: cell.absent && !holds,
    strings: cell.strings && narrowStrings(cell.strings, test, holds),
    integers: cell.integers && narrowIntegers(cell.integers, test, holds),
    booleans: cell.booleans?.filter(value => holdsFor(value, test) === holds),
  };
}

function narrowIntegers(
  integers: Interval,
  test: ValueTest,
  holds: boolean,
): Interval | undefined {
  if (integers.min === integers.max) {
    return holdsFor(integers.min, test) === holds ? integers : undefined;
  }
  const wanted = intervalFor(test);
  if (wanted === undefined) {
    return integers;
  }
  const isTrue = test.type === 'boolean' && test.value;
  if (wanted === 'none') {
    return holds ? undefined : integers;
  }
  // Every Integer but 0 is true.
  return holds !== isTrue
    ? intersect(integers, wanted)
    : subtract(integers, wanted);
}

/** The Integers for which it holds, and for `true` those for which it does not; undefined where that is no interval. */
function intervalFor(test: ValueTest): Interval | 'none' | undefined {
  switch (test.type) {
    case 'equals': {
      const number = Number(test.text);
      return String(number | 0) === test.text
        ? { min: number, max: number }
        : 'none';
    }
    case 'integer':
      return test.interval;
    case 'boolean':
      return { min: 0, max: 0 };
    default:
      return /^-?[0-9]*$/.test(test.text) ? undefined : 'none';
  }
}

/** All that join may be. @internal */
export function joinAttributes(
  x: AbstractAttribute,
  y: AbstractAttribute,
): AbstractAttribute {
  const { strings, integers, booleans } = join(x, y);
  return { absent: x.absent || y.absent, strings, integers, booleans };
}

/** A text, of which nothing is known. @internal */
export const anyStringAttribute: AbstractAttribute = {
  absent: false,
  strings: anyString,
};

/**
 * Whether a test can hold, and whether it can fail, for what an attribute may be; it fails where there is none.
 *
 * @internal
 */
export function testAttribute(
  cell: AbstractAttribute,
  test: ValueTest,
): { readonly canHold: boolean; readonly canFail: boolean } {
  const { absent, strings, integers, booleans = [] } = cell;
  const isOneInteger = integers?.min === integers?.max;
  return {
    canHold: !isBottom(narrowAttribute(cell, test, true)),
    canFail:
      absent ||
      (strings !== undefined && !holdsForAll(strings, test)) ||
      (integers !== undefined &&
        !(isOneInteger && holdsFor(integers.min, test))) ||
      booleans.some(value => !holdsFor(value, test)),
  };
}
