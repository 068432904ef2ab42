import { CesqlNode } from '../types';
import { Cursor } from './cursor';
import { Token } from './lex';
import { Parsing } from './parseExpression';
import { readText } from './readText';

/**
 * What can stand before and after an operator, with the signs before it.
 *
 * @internal
 */
export function* parseOperand(cursor: Cursor): Parsing {
  const token = cursor.take();
  switch (token.type) {
    case 'keyword':
    case 'symbol':
      return yield* parseMarked(cursor, token);
    case 'text':
      return literal(token, readText(token.text, cursor.dialect));
    case 'integer':
      return literal(token, readInteger(cursor, token));
    case 'name':
    case 'attribute':
    case 'function':
      return yield* parseNamed(cursor, token);
    default:
      cursor.fail('expectedValue', { at: token });
      return literal(token, false);
  }
}

function* parseMarked(cursor: Cursor, token: Token): Parsing {
  switch (token.text) {
    case 'TRUE':
    case 'FALSE':
      return literal(token, token.text === 'TRUE');
    case 'NOT':
    case '-': {
      const isNot = token.text === 'NOT';
      const operand = yield isNot ? 11 : 10;
      const place = { start: token.start, end: operand.end };
      return { type: isNot ? 'not' : 'negate', operand, ...place };
    }
    case 'EXISTS': {
      const name = cursor.take();
      if (name.type !== 'name' && name.type !== 'attribute') {
        cursor.fail('expectedAttribute', { at: name });
      }
      return { type: 'exists', ...named(name, token.start) };
    }
    case '(': {
      const inner = yield 0;
      const { end } = cursor.peek();
      cursor.expect(')');
      return { ...inner, start: token.start, end };
    }
    default:
      cursor.fail('expectedValue', { at: token });
      return literal(token, false);
  }
}

function* parseNamed(cursor: Cursor, token: Token): Parsing {
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
      args.push(yield 0);
      end = cursor.peek().end;
    } while (cursor.skip(','));
    cursor.expect(')');
  }
  const name = token.text.toUpperCase();
  return { type: 'call', name, args, start: token.start, end };
}

function named(token: Token, start: number) {
  return { name: token.text.toLowerCase(), start, end: token.end };
}

function literal(token: Token, value: string | number | boolean): CesqlNode {
  const { start, end } = token;
  return { type: 'literal', value, start, end };
}

function readInteger(cursor: Cursor, token: Token): number {
  // Beyond what a number can hold exactly it is too large in any case.
  const value = Number(token.text);
  if (value !== (value | 0)) {
    cursor.fail('integerTooLarge', { at: token });
  }
  // Not -0.
  return value | 0;
}
