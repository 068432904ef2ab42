import { arithmetic } from '../operators/arithmetic';
import { isFault } from '../outcome';
import { ArithmeticOperator, CesqlError, CesqlNode } from '../types';
import { castPossible } from './castPossible';
import { comparePossible } from './comparePossible';
import { Evaluating, PossibleContext } from './evaluatePossible';
import { Possible, either, failuresOf, hasValue, partsOf } from './possible';
import { Range, allIntegers, oneInteger, rangeOf } from './range';
import { withMissing } from './withMissing';

/**
 * What a comparison or a calculation may give.
 *
 * @internal
 */
export function* binaryPossible(
  node: Extract<CesqlNode, { left: CesqlNode }>,
  context: PossibleContext,
): Evaluating {
  const zero = node.type === 'compare' ? false : 0;
  const first: Possible = yield node.left;
  const { missing, ...value } = first;
  const second: Possible = hasValue(value) ? yield node.right : {};
  return withMissing(first, zero, left =>
    either(
      failuresOf(left),
      withMissing(second, zero, right =>
        either(failuresOf(right), combine(node, { left, right }, context)),
      ),
    ),
  );
}

type Operands = { readonly left: Possible; readonly right: Possible };

function combine(
  node: Extract<CesqlNode, { left: CesqlNode }>,
  { left, right }: Operands,
  context: PossibleContext,
): Possible {
  const toInteger = (value: Possible) =>
    castPossible(value, 'Integer', { node, ...context });
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
        const x = castPossible(one.part, type, { node, ...context });
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
