import { coreAttributes, requiredAttributes } from '../event/event';
import { CesqlValue } from '../types';
import { Range, allIntegers, intersect, without } from './integers';
import { ValueTest, holdsFor, holdsForAll, narrowTexts } from './narrow';
import { Texts, anyText, openTexts } from './strings';
import { either } from './value';

/**
 * What an attribute of an event may be: absent, or a value of one of the types. What is not there cannot be.
 *
 * @internal
 */
export type Cell = {
  readonly absent: boolean;
  readonly texts?: Texts;
  readonly integers?: Range;
  readonly booleans?: readonly boolean[];
};

/** @internal */
export const absentCell: Cell = { absent: true };

/** @internal */
export function cellOf(value: CesqlValue): Cell {
  switch (typeof value) {
    case 'string':
      return { absent: false, texts: [value] };
    case 'number':
      return { absent: false, integers: { min: value, max: value } };
    default:
      return { absent: false, booleans: [value] };
  }
}

const filled: Cell = {
  absent: false,
  texts: openTexts({ ...anyText, least: 1 }),
};
const maybeFilled: Cell = { ...filled, absent: true };
const anyExtension: Cell = {
  absent: true,
  texts: anyText,
  integers: allIntegers,
  booleans: [true, false],
};

/**
 * An attribute of which nothing is said: CloudEvents requires four, and those of its core hold texts.
 *
 * @internal
 */
export function unknownCell(name: string): Cell {
  if (!coreAttributes.includes(name)) {
    return anyExtension;
  }
  return requiredAttributes.includes(name) ? filled : maybeFilled;
}

/** @internal */
export function isImpossible(cell: Cell): boolean {
  const { absent, texts, integers, booleans = [] } = cell;
  return !absent && !texts && !integers && booleans.length === 0;
}

/** Only there, or only absent. @internal */
export function narrowPresence(cell: Cell, isThere: boolean): Cell {
  return isThere ? { ...cell, absent: false } : { absent: cell.absent };
}

/**
 * What is left of a cell where a test holds for its value, or does not or there is none.
 *
 * @internal
 */
export function narrowCell(cell: Cell, test: ValueTest, holds: boolean): Cell {
  return {
    absent: cell.absent && !holds,
    texts: cell.texts && narrowTexts(cell.texts, test, holds),
    integers: cell.integers && narrowIntegers(cell.integers, test, holds),
    booleans: cell.booleans?.filter(value => holdsFor(value, test) === holds),
  };
}

function narrowIntegers(
  integers: Range,
  test: ValueTest,
  holds: boolean,
): Range | undefined {
  if (integers.min === integers.max) {
    return holdsFor(integers.min, test) === holds ? integers : undefined;
  }
  const wanted = rangeFor(test);
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
    : without(integers, wanted);
}

/** The Integers for which it holds, and for `true` those for which it does not; undefined where that is no range. */
function rangeFor(test: ValueTest): Range | 'none' | undefined {
  switch (test.type) {
    case 'equals': {
      const number = Number(test.text);
      return String(number | 0) === test.text
        ? { min: number, max: number }
        : 'none';
    }
    case 'integer':
      return test.range;
    case 'boolean':
      return { min: 0, max: 0 };
    default:
      return /^-?[0-9]*$/.test(test.text) ? undefined : 'none';
  }
}

/** All that either may be. @internal */
export function eitherCell(x: Cell, y: Cell): Cell {
  const { texts, integers, booleans } = either(x, y);
  return { absent: x.absent || y.absent, texts, integers, booleans };
}

/** A text, of which nothing is known. @internal */
export const anyTextCell: Cell = { absent: false, texts: anyText };

/**
 * Whether a test can hold, and whether it can fail, for what an attribute may be; it fails where there is none.
 *
 * @internal
 */
export function testCell(
  cell: Cell,
  test: ValueTest,
): { readonly canHold: boolean; readonly canFail: boolean } {
  const { absent, texts, integers, booleans = [] } = cell;
  const isOneInteger = integers?.min === integers?.max;
  return {
    canHold: !isImpossible(narrowCell(cell, test, true)),
    canFail:
      absent ||
      (texts !== undefined && !holdsForAll(texts, test)) ||
      (integers !== undefined &&
        !(isOneInteger && holdsFor(integers.min, test))) ||
      booleans.some(value => !holdsFor(value, test)),
  };
}
