import { CesqlNode } from '../types';
import { Cursor } from './cursor';
import { Parsing } from './parseExpression';
import { readText } from './readText';

/**
 * `LIKE 'pattern'` or `IN (values)` after an operand, perhaps with `NOT` before it.
 *
 * @internal
 */
export function* parseTail(cursor: Cursor, operand: CesqlNode): Parsing {
  const isNegated = cursor.skip('NOT');
  const isLike = cursor.take().text === 'LIKE';
  const node = isLike
    ? parseLike(cursor, operand)
    : yield* parseIn(cursor, operand);
  return isNegated
    ? { type: 'not', operand: node, start: node.start, end: node.end }
    : node;
}

function parseLike(cursor: Cursor, operand: CesqlNode): CesqlNode {
  const token = cursor.take();
  if (token.type !== 'text') {
    cursor.fail('expectedText', { at: token });
  }
  return {
    type: 'like',
    operand,
    pattern: readText(token.text, cursor.dialect),
    start: operand.start,
    end: token.end,
  };
}

function* parseIn(cursor: Cursor, operand: CesqlNode): Parsing {
  const set: CesqlNode[] = [];
  let { end } = cursor.peek();
  cursor.expect('(');
  do {
    set.push(yield 0);
    end = cursor.peek().end;
  } while (cursor.skip(','));
  cursor.expect(')');
  return { type: 'in', operand, set, start: operand.start, end };
}
