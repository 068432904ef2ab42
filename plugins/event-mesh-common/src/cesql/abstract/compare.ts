import { CesqlNode, CesqlType, ComparisonOperator } from '../types';
import { OperatorContext, castAbstract } from './cast';
import { Interval, intersect } from './integers';
import { Strings, isAmong, isOpen } from './strings';
import {
  AbstractValue,
  bothBooleans,
  exactly,
  failuresOf,
  hasValue,
  join,
  partsOf,
} from './value';

/** Returns the possible results of a comparison of two values of one type. */
export function compareAbstract(
  operator: ComparisonOperator,
  x: AbstractValue,
  y: AbstractValue,
): readonly boolean[] {
  switch (operator) {
    case '=':
      return truths(canBeEqual(x, y), canDiffer(x, y));
    case '!=':
      return truths(canDiffer(x, y), canBeEqual(x, y));
    case '<':
      return compareIntervals(x.integers, y.integers, 0);
    case '<=':
      return compareIntervals(x.integers, y.integers, 1);
    case '>':
      return compareIntervals(y.integers, x.integers, 0);
    default:
      return compareIntervals(y.integers, x.integers, 1);
  }
}

function truths(canBeTrue: boolean, canBeFalse: boolean): readonly boolean[] {
  return bothBooleans.filter(truth => (truth ? canBeTrue : canBeFalse));
}

/** Compares x < y, or x <= y if `more` is 1. */
function compareIntervals(
  x: Interval | undefined,
  y: Interval | undefined,
  more: 0 | 1,
): readonly boolean[] {
  return x && y ? truths(x.min < y.max + more, x.max >= y.min + more) : [];
}

function canBeEqual(x: AbstractValue, y: AbstractValue): boolean {
  const { strings, integers, booleans = [] } = x;
  return Boolean(
    (strings && y.strings && haveCommon(strings, y.strings)) ||
      (integers && y.integers && intersect(integers, y.integers)) ||
      booleans.some(value => y.booleans?.includes(value)),
  );
}

function canDiffer(x: AbstractValue, y: AbstractValue): boolean {
  const { strings, integers, booleans = [] } = x;
  const isSame =
    (strings && y.strings && areOne(strings, y.strings)) ||
    (integers &&
      y.integers &&
      integers.min === y.integers.max &&
      integers.max === y.integers.min) ||
    (booleans.length === 1 &&
      y.booleans?.length === 1 &&
      booleans[0] === y.booleans[0]);
  return !isSame;
}

function areOne(x: Strings, y: Strings): boolean {
  return (
    !isOpen(x) &&
    !isOpen(y) &&
    x.length === 1 &&
    y.length === 1 &&
    x[0] === y[0]
  );
}

/** Returns whether two sets may have a common element. */
function haveCommon(x: Strings, y: Strings): boolean {
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

/** Applies `IN` element by element, separately for each value or type of the left side. */
export function isElementAbstract(
  node: CesqlNode,
  {
    wanted,
    elements,
  }: {
    readonly wanted: AbstractValue;
    readonly elements: readonly AbstractValue[];
  },
  context: OperatorContext,
): AbstractValue {
  return partsOf(wanted)
    .flatMap(({ type, part }) => separate(part).map(one => search(one, type)))
    .reduce(join, failuresOf(wanted));

  function search(value: AbstractValue, type: CesqlType): AbstractValue {
    let found: AbstractValue = {};
    for (const { missing: mayBeMissing, ...element } of elements) {
      context.budget.take(1);
      const cast = castAbstract(element, type, {
        node,
        continuesAfterErrors: context.continuesAfterErrors,
      });
      found = join(found, failuresOf(cast));
      if (mayBeMissing) {
        return join(found, { booleans: bothBooleans });
      }
      if (hasValue(cast) && canBeEqual(value, cast)) {
        found = join(found, exactly(true));
      }
      if (!hasValue(cast) || !canDiffer(value, cast)) {
        return found;
      }
    }
    return join(found, exactly(false));
  }
}

/** Splits a part into single values if it is finite. */
function separate(part: AbstractValue): readonly AbstractValue[] {
  const { strings, booleans = [] } = part;
  if (strings && !isOpen(strings)) {
    return strings.map(exactly);
  }
  return booleans.length > 0 ? booleans.map(exactly) : [part];
}
