import {
  CesqlValue,
  coreAttributes,
  requiredAttributes,
} from '../../cloudevents';
import { Interval, allIntegers, intersect, subtract } from './integers';
import { ValueTest, holdsFor, holdsForAll, narrowStrings } from './narrow';
import { Strings, anyString, openStrings } from './strings';
import { join } from './value';

/** Abstract value of an attribute: a superset of its possible values, by type, and whether it may be absent. */
export type AbstractAttribute = {
  readonly absent: boolean;
  readonly strings?: Strings;
  readonly integers?: Interval;
  readonly booleans?: readonly boolean[];
};

/** Abstract value of an attribute that the event does not have. */
export const absentAttribute: AbstractAttribute = { absent: true };

/** Returns an attribute with a known value. */
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
 * Returns the abstract value of an unknown attribute. CloudEvents requires four attributes, and its core attributes are
 * Strings.
 */
export function unknownAttribute(name: string): AbstractAttribute {
  if (!coreAttributes.includes(name)) {
    return anyExtension;
  }
  return requiredAttributes.includes(name) ? filled : maybeFilled;
}

/** Returns whether no value is possible (bottom). */
export function isBottom(attribute: AbstractAttribute): boolean {
  const { absent, strings, integers, booleans = [] } = attribute;
  return !absent && !strings && !integers && booleans.length === 0;
}

/** Narrows an attribute to being present or absent. */
export function narrowPresence(
  attribute: AbstractAttribute,
  isThere: boolean,
): AbstractAttribute {
  return isThere
    ? { ...attribute, absent: false }
    : { absent: attribute.absent };
}

/**
 * Narrows an attribute to values for which a test holds, or to those for which it fails and absence.
 */
export function narrowAttribute(
  attribute: AbstractAttribute,
  test: ValueTest,
  holds: boolean,
): AbstractAttribute {
  return {
    absent: attribute.absent && !holds,
    strings: attribute.strings && narrowStrings(attribute.strings, test, holds),
    integers:
      attribute.integers && narrowIntegers(attribute.integers, test, holds),
    booleans: attribute.booleans?.filter(
      value => holdsFor(value, test) === holds,
    ),
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

/**
 * Returns the Integers for which a test holds, or for a test of `true` those for which it fails; undefined if they are
 * not an interval.
 */
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

/** Returns the join of two attributes. */
export function joinAttributes(
  x: AbstractAttribute,
  y: AbstractAttribute,
): AbstractAttribute {
  const { strings, integers, booleans } = join(x, y);
  return { absent: x.absent || y.absent, strings, integers, booleans };
}

/** Abstract value of a present attribute with an unknown String. */
export const anyStringAttribute: AbstractAttribute = {
  absent: false,
  strings: anyString,
};

/** Returns whether a test can hold and can fail for an attribute; it fails for an absent one. */
export function testAttribute(
  attribute: AbstractAttribute,
  test: ValueTest,
): { readonly canHold: boolean; readonly canFail: boolean } {
  const { absent, strings, integers, booleans = [] } = attribute;
  const isOneInteger = integers?.min === integers?.max;
  return {
    canHold: !isBottom(narrowAttribute(attribute, test, true)),
    canFail:
      absent ||
      (strings !== undefined && !holdsForAll(strings, test)) ||
      (integers !== undefined &&
        !(isOneInteger && holdsFor(integers.min, test))) ||
      booleans.some(value => !holdsFor(value, test)),
  };
}
