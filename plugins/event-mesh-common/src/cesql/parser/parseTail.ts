import { CesqlNode } from '../types';
import { Cursor } from './cursor';
import { parseExpression } from './parseExpression';
import { readText } from './readText';

/**
 * `LIKE 'pattern'` or `IN (values)` after an operand, perhaps with `NOT` before it.
 *
 * @internal
 */
export function parseTail(cursor: Cursor, operand: CesqlNode): CesqlNode {
  const isNegated = cursor.skip('NOT');
  const isLike = cursor.take().text === 'LIKE';
  const node = isLike ? parseLike(cursor, operand) : parseIn(cursor, operand);
  return isNegated
    ? {
        type: 'not',
        operand: node,
        start: node.start,
        end: node.end,
        height: node.height + 1,
      }
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
    height: operand.height + 1,
  };
}

function parseIn(cursor: Cursor, operand: CesqlNode): CesqlNode {
  const set: CesqlNode[] = [];
  let { end } = cursor.peek();
  cursor.expect('(');
  do {
    set.push(parseExpression(cursor, 0));
    end = cursor.peek().end;
  } while (cursor.skip(','));
  cursor.expect(')');
  return {
    type: 'in',
    operand,
    set,
    start: operand.start,
    end,
    height: 1 + Math.max(operand.height, ...set.map(({ height }) => height)),
  };
}
