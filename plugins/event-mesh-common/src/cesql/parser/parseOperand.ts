import { CesqlNode } from '../types';
import { Cursor } from './cursor';
import { Token } from './lex';
import { parseExpression } from './parseExpression';
import { readText } from './readText';

/**
 * What can stand before and after an operator, with the signs before it.
 *
 * @internal
 */
export function parseOperand(cursor: Cursor): CesqlNode {
  const token = cursor.take();
  switch (token.type) {
    case 'keyword':
    case 'symbol':
      return parseMarked(cursor, token);
    case 'text':
      return literal(token, readText(token.text, cursor.dialect));
    case 'integer':
      return literal(token, readInteger(cursor, token));
    case 'name':
    case 'attribute':
    case 'function':
      return parseNamed(cursor, token);
    default:
      cursor.fail('expectedValue', { at: token });
      return literal(token, false);
  }
}

function parseMarked(cursor: Cursor, token: Token): CesqlNode {
  switch (token.text) {
    case 'TRUE':
    case 'FALSE':
      return literal(token, token.text === 'TRUE');
    case 'NOT':
    case '-': {
      const operand = parseExpression(cursor, token.text === 'NOT' ? 11 : 10);
      return {
        type: token.text === 'NOT' ? 'not' : 'negate',
        operand,
        start: token.start,
        end: operand.end,
        height: cursor.checkHeight(operand.height + 1),
      };
    }
    case 'EXISTS': {
      const name = cursor.take();
      if (name.type !== 'name' && name.type !== 'attribute') {
        cursor.fail('expectedAttribute', { at: name });
      }
      return { type: 'exists', ...named(name, token.start) };
    }
    case '(': {
      const inner = parseExpression(cursor, 0);
      const { end } = cursor.peek();
      cursor.expect(')');
      return { ...inner, start: token.start, end };
    }
    default:
      cursor.fail('expectedValue', { at: token });
      return literal(token, false);
  }
}

function parseNamed(cursor: Cursor, token: Token): CesqlNode {
  const isCall = token.type !== 'attribute' && cursor.skip('(');
  if (!isCall) {
    if (token.type === 'function') {
      cursor.fail('expectedToken', { token: '(' });
    }
    return { type: 'attribute', ...named(token, token.start) };
  }
  const args: CesqlNode[] = [];
  let { end } = cursor.peek();
  if (!cursor.skip(')')) {
    do {
      args.push(parseExpression(cursor, 0));
      end = cursor.peek().end;
    } while (cursor.skip(','));
    cursor.expect(')');
  }
  return {
    type: 'call',
    name: token.text.toUpperCase(),
    args,
    start: token.start,
    end,
    height: cursor.checkHeight(
      1 + Math.max(0, ...args.map(({ height }) => height)),
    ),
  };
}

function named(token: Token, start: number) {
  return { name: token.text.toLowerCase(), start, end: token.end, height: 1 };
}

function literal(token: Token, value: string | number | boolean): CesqlNode {
  const { start, end } = token;
  return { type: 'literal', value, start, end, height: 1 };
}

function readInteger(cursor: Cursor, token: Token): number {
  const value = BigInt(token.text.replace(/^\+/, ''));
  if (BigInt.asIntN(32, value) !== value) {
    cursor.fail('integerTooLarge', { at: token });
  }
  return Number(BigInt.asIntN(32, value));
}
