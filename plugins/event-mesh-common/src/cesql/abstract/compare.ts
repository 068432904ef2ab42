import { CesqlNode, CesqlType, ComparisonOperator } from '../types';
import { OperatorContext, castPossible } from './cast';
import { Range, intersect } from './integers';
import { Texts, isAmong, isOpen } from './strings';
import {
  Possible,
  bothTruths,
  either,
  failuresOf,
  hasValue,
  partsOf,
  single,
} from './value';

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

/**
 * What `IN` may give: element by element, for each value or type that the left side may have.
 *
 * @internal
 */
export function searchPossible(
  node: CesqlNode,
  {
    wanted,
    elements,
  }: { readonly wanted: Possible; readonly elements: readonly Possible[] },
  context: OperatorContext,
): Possible {
  return partsOf(wanted)
    .flatMap(({ type, part }) => apart(part).map(one => search(one, type)))
    .reduce(either, failuresOf(wanted));

  function search(value: Possible, type: CesqlType): Possible {
    let found: Possible = {};
    for (const { missing: mayBeMissing, ...element } of elements) {
      context.budget.take(1);
      const cast = castPossible(element, type, {
        node,
        goesOn: context.goesOn,
      });
      found = either(found, failuresOf(cast));
      if (mayBeMissing) {
        return either(found, { booleans: bothTruths });
      }
      if (hasValue(cast) && canBeEqual(value, cast)) {
        found = either(found, single(true));
      }
      if (!hasValue(cast) || !canDiffer(value, cast)) {
        return found;
      }
    }
    return either(found, single(false));
  }
}

/** Values that can be told apart, each for itself. */
function apart(part: Possible): readonly Possible[] {
  const { texts, booleans = [] } = part;
  if (texts && !isOpen(texts)) {
    return texts.map(single);
  }
  return booleans.length > 0 ? booleans.map(single) : [part];
}
