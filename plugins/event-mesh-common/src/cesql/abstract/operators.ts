import { Budget } from '../budget';
import { like } from '../like';
import { arithmetic } from '../operators';
import { isFault } from '../outcome';
import { ArithmeticOperator, CesqlError, CesqlNode } from '../types';
import { OperatorContext, castPossible } from './cast';
import { comparePossible } from './compare';
import { Range, allIntegers, oneInteger, rangeOf } from './integers';
import { OpenTexts, Texts, isOpen } from './strings';
import {
  Possible,
  bothTruths,
  either,
  failuresOf,
  hasValue,
  partsOf,
} from './value';

type Operands = { readonly left: Possible; readonly right: Possible };

/** What a comparison or a calculation may give. @internal */
export function combine(
  node: Extract<CesqlNode, { left: CesqlNode }>,
  { left, right }: Operands,
  { goesOn }: OperatorContext,
): Possible {
  const toInteger = (value: Possible) =>
    castPossible(value, 'Integer', { node, goesOn });
  if (node.type === 'arithmetic') {
    return calculatePossible(node, toInteger(left), toInteger(right));
  }
  if (node.operator !== '=' && node.operator !== '!=') {
    const [x, y] = [toInteger(left), toInteger(right)];
    return {
      ...either(failuresOf(x), failuresOf(y)),
      booleans: comparePossible(node.operator, x, y),
    };
  }
  // Each type of the left side for itself, so that what is known of its texts is not lost.
  return partsOf(right)
    .flatMap(({ type, part }) =>
      partsOf(left).map((one): Possible => {
        const x = castPossible(one.part, type, { node, goesOn });
        return {
          ...failuresOf(x),
          booleans: hasValue(x) ? comparePossible(node.operator, x, part) : [],
        };
      }),
    )
    .reduce<Possible>(either, {});
}

function calculatePossible(
  node: Extract<CesqlNode, { type: 'arithmetic' }>,
  left: Possible,
  right: Possible,
): Possible {
  const failures = either(failuresOf(left), failuresOf(right));
  const [x, y] = [left.integers, right.integers];
  if (!x || !y) {
    return failures;
  }
  const isDivision = node.operator === '/' || node.operator === '%';
  const mayDivideByZero = isDivision && y.min <= 0 && y.max >= 0;
  const error: CesqlError | undefined = mayDivideByZero
    ? { kind: 'math', code: 'divisionByZero', position: node.start, params: {} }
    : undefined;
  const integers = calculateRange(node.operator, x, y);
  return either(failures, { integers, error });
}

function calculateRange(
  operator: ArithmeticOperator,
  x: Range,
  y: Range,
): Range | undefined {
  if (x.min === x.max && y.min === y.max) {
    const result = arithmetic(operator, [x.min, y.min], 'knative');
    return isFault(result) ? undefined : oneInteger(Number(result));
  }
  switch (operator) {
    case '+':
      return rangeOf(x.min + y.min, x.max + y.max);
    case '-':
      return rangeOf(x.min - y.max, x.max - y.min);
    case '*':
      return rangeOf(
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
 * What `LIKE` may say of some texts. In Knative's dialect a `%` in the text makes a difference, so that no wildcard
 * certainly matches a text that is not wholly known.
 *
 * @internal
 */
export function likePossible(
  texts: Texts,
  pattern: string,
  { goesOn, budget }: { readonly goesOn: boolean; readonly budget: Budget },
): readonly boolean[] {
  if (isOpen(texts)) {
    return likeOpen(texts, pattern, goesOn);
  }
  const dialect = goesOn ? 'spec' : 'knative';
  const found = texts.flatMap(text =>
    goesOn && !isPlain(text + pattern)
      ? likeOpen({ prefix: text, suffix: text, least: 0 }, pattern, true)
      : [like(text, pattern, { dialect, budget })],
  );
  return bothTruths.filter(truth => found.includes(truth));
}

function likeOpen(
  { prefix, suffix, least }: Pick<OpenTexts, 'prefix' | 'suffix' | 'least'>,
  pattern: string,
  isCautious: boolean,
): readonly boolean[] {
  const head = /^[^%_\\]*/.exec(pattern)?.[0] ?? '';
  // A regular expression would start at every character.
  const last = Math.max(...['%', '_', '\\'].map(c => pattern.lastIndexOf(c)));
  const tail = pattern.slice(last + 1);
  const isLong = !pattern.includes('%') && least > pattern.length;
  const canMatch =
    fits(prefix, head, (a, b) => a.startsWith(b)) &&
    fits(suffix, tail, (a, b) => a.endsWith(b)) &&
    // Others count characters, not bytes.
    (isCautious || !isLong);
  if (!canMatch) {
    return [false];
  }
  // The character after the head is known and is no `%`: the wildcard takes the rest.
  const isCertain =
    pattern === `${head}%` &&
    prefix.length > head.length &&
    prefix[head.length] !== '%' &&
    !isCautious;
  return isCertain ? [true] : bothTruths;
}

function fits(
  known: string,
  wanted: string,
  has: (long: string, short: string) => boolean,
): boolean {
  return has(known, wanted) || has(wanted, known);
}

/** Characters that every implementation treats alike. @internal */
export function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}
