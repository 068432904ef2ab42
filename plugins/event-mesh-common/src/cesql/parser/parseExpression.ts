import {
  ArithmeticOperator,
  CesqlNode,
  ComparisonOperator,
  LogicOperator,
} from '../types';
import { Suspended } from '../trampoline';
import { Cursor } from './cursor';
import { parseOperand } from './parseOperand';
import { parseTail } from './parseTail';

/** How strongly operators bind; `NOT` and `-` bind more than any of them. */
const strengths = new Map<string, number>([
  ['LIKE', 9],
  ['IN', 7],
  ...['*', '/', '%'].map((text): [string, number] => [text, 6]),
  ...['+', '-'].map((text): [string, number] => [text, 5]),
  ...['=', '!=', '<>', '<', '<=', '>', '>='].map((text): [string, number] => [
    text,
    4,
  ]),
  ...['AND', 'OR', 'XOR'].map((text): [string, number] => [text, 3]),
]);

/** A part of the parser: it yields how strongly the operators of the next operand have to bind. @internal */
export type Parsing = Suspended<number, CesqlNode>;

/**
 * An expression whose operators bind at least as strongly as given.
 *
 * @internal
 */
export function* parseExpression(cursor: Cursor, least: number): Parsing {
  let left = yield* parseOperand(cursor);
  for (;;) {
    const operator = operatorAt(cursor);
    const strength = strengths.get(operator) ?? -1;
    if (strength < least) {
      return left;
    }
    left = yield* join(cursor, left, operator);
  }
}

function operatorAt(cursor: Cursor): string {
  const { type, text } = cursor.peek();
  if (type !== 'keyword' && type !== 'symbol') {
    return '';
  }
  // x NOT LIKE 'a', x NOT IN ('a')
  return text === 'NOT' && /^(LIKE|IN)$/.test(cursor.peek(1).text)
    ? cursor.peek(1).text
    : text;
}

function* join(cursor: Cursor, left: CesqlNode, operator: string): Parsing {
  const strength = strengths.get(operator) ?? 0;
  if (strength >= 7) {
    return yield* parseTail(cursor, left);
  }
  if (strength === 3) {
    return yield* parseLogic(cursor, left);
  }
  cursor.take();
  const right = yield strength + 1;
  const place = { start: left.start, end: right.end, left, right };
  return strength === 4
    ? {
        type: 'compare',
        operator: (operator === '<>' ? '!=' : operator) as ComparisonOperator,
        ...place,
      }
    : {
        type: 'arithmetic',
        operator: operator as ArithmeticOperator,
        ...place,
      };
}

/** The rest of `a AND b OR c`, in one list: it is grouped from the right. */
function* parseLogic(cursor: Cursor, first: CesqlNode): Parsing {
  const terms = [first];
  const operators: LogicOperator[] = [];
  while (strengths.get(operatorAt(cursor)) === 3) {
    operators.push(cursor.take().text as LogicOperator);
    terms.push(yield 4);
  }
  return {
    type: 'logic',
    terms,
    operators,
    start: first.start,
    end: terms[terms.length - 1].end,
  };
}
