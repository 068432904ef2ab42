import { ComparisonOperator } from '../types';
import { Possible, bothTruths } from './possible';
import { Range, intersect } from './range';
import { Texts, isAmong, isOpen } from './texts';

/**
 * What a comparison of two values of one type may say.
 *
 * @internal
 */
export function comparePossible(
  operator: ComparisonOperator,
  x: Possible,
  y: Possible,
): readonly boolean[] {
  switch (operator) {
    case '=':
      return truths(canBeEqual(x, y), canDiffer(x, y));
    case '!=':
      return truths(canDiffer(x, y), canBeEqual(x, y));
    case '<':
      return compareRanges(x.integers, y.integers, 0);
    case '<=':
      return compareRanges(x.integers, y.integers, 1);
    case '>':
      return compareRanges(y.integers, x.integers, 0);
    default:
      return compareRanges(y.integers, x.integers, 1);
  }
}

function truths(canBeTrue: boolean, canBeFalse: boolean): readonly boolean[] {
  return bothTruths.filter(truth => (truth ? canBeTrue : canBeFalse));
}

/** Whether x is less than y, or less than y by less than `more`. */
function compareRanges(
  x: Range | undefined,
  y: Range | undefined,
  more: 0 | 1,
): readonly boolean[] {
  return x && y ? truths(x.min < y.max + more, x.max >= y.min + more) : [];
}

/** @internal */
export function canBeEqual(x: Possible, y: Possible): boolean {
  const { texts, integers, booleans = [] } = x;
  return Boolean(
    (texts && y.texts && haveCommon(texts, y.texts)) ||
      (integers && y.integers && intersect(integers, y.integers)) ||
      booleans.some(value => y.booleans?.includes(value)),
  );
}

/** @internal */
export function canDiffer(x: Possible, y: Possible): boolean {
  const { texts, integers, booleans = [] } = x;
  const isSame =
    (texts && y.texts && areOne(texts, y.texts)) ||
    (integers &&
      y.integers &&
      integers.min === y.integers.max &&
      integers.max === y.integers.min) ||
    (booleans.length === 1 &&
      y.booleans?.length === 1 &&
      booleans[0] === y.booleans[0]);
  return !isSame;
}

function areOne(x: Texts, y: Texts): boolean {
  return (
    !isOpen(x) &&
    !isOpen(y) &&
    x.length === 1 &&
    y.length === 1 &&
    x[0] === y[0]
  );
}

function haveCommon(x: Texts, y: Texts): boolean {
  if (!isOpen(x)) {
    return x.some(text => isAmong(text, y));
  }
  if (!isOpen(y)) {
    return y.some(text => isAmong(text, x));
  }
  const fit = (a: string, b: string, c: string, d: string) =>
    a.startsWith(b) || b.startsWith(a) ? c.endsWith(d) || d.endsWith(c) : false;
  return fit(x.prefix, y.prefix, x.suffix, y.suffix);
}
