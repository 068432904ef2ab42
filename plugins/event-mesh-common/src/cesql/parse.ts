import { Cursor, createCursor } from './cursor';
import { Token, lex } from './lex';
import { namedAttributes } from './nodes';
import { toBytes } from './utf8';
import { Suspended, trampoline } from './trampoline';
import {
  ArithmeticOperator,
  CesqlDialect,
  CesqlError,
  CesqlExpression,
  CesqlNode,
  ComparisonOperator,
  LogicOperator,
} from './types';

/** @public */
export type ParsedCesql =
  | { readonly expression: CesqlExpression; readonly error?: undefined }
  | { readonly expression?: undefined; readonly error: CesqlError };

/**
 * Reads an expression; what is wrong with it is a value.
 *
 * @remarks docs/decisions says why the parser is ours; cloudevents/spec cesql/CESQLParser.g4.
 * @public
 */
export function parseCesql(
  text: string,
  options: { readonly dialect?: CesqlDialect } = {},
): ParsedCesql {
  const { dialect = 'knative' } = options;
  const { tokens, error } = lex(text, dialect);
  if (error) {
    return { error };
  }
  const cursor = createCursor(tokens, dialect);
  const root = trampoline(0, leastPower => parseExpression(cursor, leastPower));
  if (cursor.peek().type !== 'end') {
    cursor.fail('expectedEnd');
  }
  const failed = cursor.error();
  return failed
    ? { error: failed }
    : {
        expression: { text, dialect, root, attributes: namedAttributes(root) },
      };
}

/** How strongly operators bind; `NOT` and `-` bind more than any of them. */
const bindingPowers = new Map<string, number>([
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
 * An expression whose operators bind at leastPower as strongly as given.
 *
 * @internal
 */
export function* parseExpression(cursor: Cursor, leastPower: number): Parsing {
  let left = yield* parseOperand(cursor);
  for (;;) {
    const operator = operatorAt(cursor);
    const power = bindingPowers.get(operator) ?? -1;
    if (power < leastPower) {
      return left;
    }
    left = yield* parseInfix(cursor, left, operator);
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

function* parseInfix(
  cursor: Cursor,
  left: CesqlNode,
  operator: string,
): Parsing {
  const power = bindingPowers.get(operator) ?? 0;
  if (power >= 7) {
    return yield* parsePostfix(cursor, left);
  }
  if (power === 3) {
    return yield* parseLogic(cursor, left);
  }
  cursor.advance();
  const right = yield power + 1;
  const place = { start: left.start, end: right.end, left, right };
  return power === 4
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
  while (bindingPowers.get(operatorAt(cursor)) === 3) {
    operators.push(cursor.advance().text as LogicOperator);
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

/**
 * What can stand before and after an operator, with the signs before it.
 *
 * @internal
 */
export function* parseOperand(cursor: Cursor): Parsing {
  const token = cursor.advance();
  switch (token.type) {
    case 'keyword':
    case 'symbol':
      return yield* parsePrefix(cursor, token);
    case 'text':
      return literal(token, unquote(token.text, cursor.dialect));
    case 'integer':
      return literal(token, readInteger(cursor, token));
    case 'name':
    case 'attribute':
    case 'function':
      return yield* parseNameOrCall(cursor, token);
    default:
      cursor.fail('expectedValue', { at: token });
      return literal(token, false);
  }
}

function* parsePrefix(cursor: Cursor, token: Token): Parsing {
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
      const name = cursor.advance();
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

function* parseNameOrCall(cursor: Cursor, token: Token): Parsing {
  const isCall = token.type !== 'attribute' && cursor.accept('(');
  if (!isCall) {
    if (token.type === 'function') {
      cursor.fail('expectedToken', { token: '(' });
    }
    return { type: 'attribute', ...named(token, token.start) };
  }
  const args: CesqlNode[] = [];
  let { end } = cursor.peek();
  if (!cursor.accept(')')) {
    do {
      args.push(yield 0);
      end = cursor.peek().end;
    } while (cursor.accept(','));
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

/**
 * `LIKE 'pattern'` or `IN (values)` after an operand, perhaps with `NOT` before it.
 *
 * @internal
 */
export function* parsePostfix(cursor: Cursor, operand: CesqlNode): Parsing {
  const isNegated = cursor.accept('NOT');
  const isLike = cursor.advance().text === 'LIKE';
  const node = isLike
    ? parseLike(cursor, operand)
    : yield* parseIn(cursor, operand);
  return isNegated
    ? { type: 'not', operand: node, start: node.start, end: node.end }
    : node;
}

function parseLike(cursor: Cursor, operand: CesqlNode): CesqlNode {
  const token = cursor.advance();
  if (token.type !== 'text') {
    cursor.fail('expectedText', { at: token });
  }
  return {
    type: 'like',
    operand,
    pattern: unquote(token.text, cursor.dialect),
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
  } while (cursor.accept(','));
  cursor.expect(')');
  return { type: 'in', operand, set, start: operand.start, end };
}

/**
 * The text between quotes: a backslash escapes the quote around it and nothing else; a doubled quote stays doubled.
 *
 * @remarks cloudevents/sdk-go sql/v2/parser/expression_visitor.go.
 * @internal
 */
export function unquote(quoted: string, dialect: CesqlDialect): string {
  const quote = quoted.slice(0, 1);
  const text = quoted.slice(1, -1).split(`\\${quote}`).join(quote);
  return dialect === 'knative' ? toBytes(text) : text;
}
