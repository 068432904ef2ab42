import { Budget } from '../budget';
import { like } from '../like';
import { arithmetic } from '../operators';
import { isFault } from '../outcome';
import { ArithmeticOperator, CesqlError, CesqlNode } from '../types';
import { OperatorContext, castAbstract } from './cast';
import { compareAbstract } from './compare';
import { Interval, allIntegers, exactInteger, intervalOf } from './integers';
import { OpenStrings, Strings, isOpen } from './strings';
import {
  AbstractValue,
  bothBooleans,
  failuresOf,
  hasValue,
  join,
  partsOf,
} from './value';

type Operands = { readonly left: AbstractValue; readonly right: AbstractValue };

/** Applies a comparison or a calculation. */
export function applyBinary(
  node: Extract<CesqlNode, { left: CesqlNode }>,
  { left, right }: Operands,
  { continuesAfterErrors }: OperatorContext,
): AbstractValue {
  const toInteger = (value: AbstractValue) =>
    castAbstract(value, 'Integer', { node, continuesAfterErrors });
  if (node.type === 'arithmetic') {
    return calculateAbstract(node, toInteger(left), toInteger(right));
  }
  if (node.operator !== '=' && node.operator !== '!=') {
    const [x, y] = [toInteger(left), toInteger(right)];
    return {
      ...join(failuresOf(x), failuresOf(y)),
      booleans: compareAbstract(node.operator, x, y),
    };
  }
  // Handles each type of the left side separately, which loses no knowledge about its Strings.
  return partsOf(right)
    .flatMap(({ type, part }) =>
      partsOf(left).map((one): AbstractValue => {
        const x = castAbstract(one.part, type, { node, continuesAfterErrors });
        return {
          ...failuresOf(x),
          booleans: hasValue(x) ? compareAbstract(node.operator, x, part) : [],
        };
      }),
    )
    .reduce<AbstractValue>(join, {});
}

function calculateAbstract(
  node: Extract<CesqlNode, { type: 'arithmetic' }>,
  left: AbstractValue,
  right: AbstractValue,
): AbstractValue {
  const failures = join(failuresOf(left), failuresOf(right));
  const [x, y] = [left.integers, right.integers];
  if (!x || !y) {
    return failures;
  }
  const isDivision = node.operator === '/' || node.operator === '%';
  const mayDivideByZero = isDivision && y.min <= 0 && y.max >= 0;
  const error: CesqlError | undefined = mayDivideByZero
    ? { kind: 'math', code: 'divisionByZero', position: node.start, params: {} }
    : undefined;
  const integers = calculateInterval(node.operator, x, y);
  return join(failures, { integers, error });
}

function calculateInterval(
  operator: ArithmeticOperator,
  x: Interval,
  y: Interval,
): Interval | undefined {
  if (x.min === x.max && y.min === y.max) {
    const result = arithmetic(operator, [x.min, y.min], 'knative');
    return isFault(result) ? undefined : exactInteger(Number(result));
  }
  switch (operator) {
    case '+':
      return intervalOf(x.min + y.min, x.max + y.max);
    case '-':
      return intervalOf(x.min - y.max, x.max - y.min);
    case '*':
      return intervalOf(
        x.min * y.min,
        x.min * y.max,
        x.max * y.min,
        x.max * y.max,
      );
    default:
      return allIntegers;
  }
}

/**
 * Returns the possible results of `LIKE`. In Knative's dialect a `%` in the text changes the result, so a wildcard
 * never certainly matches an unknown text.
 */
export function likeAbstract(
  strings: Strings,
  pattern: string,
  {
    continuesAfterErrors,
    budget,
  }: { readonly continuesAfterErrors: boolean; readonly budget: Budget },
): readonly boolean[] {
  if (isOpen(strings)) {
    return likeOpen(strings, pattern, continuesAfterErrors);
  }
  const dialect = continuesAfterErrors ? 'spec' : 'knative';
  const found = strings.flatMap(text =>
    continuesAfterErrors && !isPlain(text + pattern)
      ? likeOpen({ prefix: text, suffix: text, least: 0 }, pattern, true)
      : [like(text, pattern, { dialect, budget })],
  );
  return bothBooleans.filter(truth => found.includes(truth));
}

function likeOpen(
  { prefix, suffix, least }: Pick<OpenStrings, 'prefix' | 'suffix' | 'least'>,
  pattern: string,
  isComplete: boolean,
): readonly boolean[] {
  const head = /^[^%_\\]*/.exec(pattern)?.[0] ?? '';
  // A regular expression would start at every character.
  const last = Math.max(...['%', '_', '\\'].map(c => pattern.lastIndexOf(c)));
  const tail = pattern.slice(last + 1);
  const isLong = !pattern.includes('%') && least > pattern.length;
  const canMatch =
    fits(prefix, head, (a, b) => a.startsWith(b)) &&
    fits(suffix, tail, (a, b) => a.endsWith(b)) &&
    // Other implementations count characters, not bytes.
    (isComplete || !isLong);
  if (!canMatch) {
    return [false];
  }
  // The character after the head is known and differs from `%`: the wildcard matches the rest.
  const isCertain =
    pattern === `${head}%` &&
    prefix.length > head.length &&
    prefix[head.length] !== '%' &&
    !isComplete;
  return isCertain ? [true] : bothBooleans;
}

function fits(
  known: string,
  wanted: string,
  has: (long: string, short: string) => boolean,
): boolean {
  return has(known, wanted) || has(wanted, known);
}

/** Tests whether all implementations treat the characters of a text alike. */
export function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}
