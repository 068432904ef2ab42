import { Cursor, createCursor } from './cursor';
import { Token, lex } from './lex';
import { namedAttributes } from './nodes';
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
import { toBytes } from '../model';

/**
 * Parsed expression, or the error in it.
 *
 * @public
 */
export type ParsedCesql =
  | { readonly expression: CesqlExpression; readonly error?: undefined }
  | { readonly expression?: undefined; readonly error: CesqlError };

/** Binding powers of operators: a higher one binds more tightly. */
const powers = {
  any: 0,
  logic: 3,
  comparison: 4,
  sum: 5,
  product: 6,
  in: 7,
  like: 9,
  minus: 10,
  not: 11,
} as const;

const powerOf = new Map<string, number>([
  ...withPower(powers.logic, ['AND', 'OR', 'XOR']),
  ...withPower(powers.comparison, ['=', '!=', '<>', '<', '<=', '>', '>=']),
  ...withPower(powers.sum, ['+', '-']),
  ...withPower(powers.product, ['*', '/', '%']),
  ['IN', powers.in],
  ['LIKE', powers.like],
]);

function withPower(power: number, operators: readonly string[]) {
  return operators.map((operator): [string, number] => [operator, power]);
}

/**
 * Parses an expression (Pratt parser); an error is returned as a value.
 *
 * @remarks docs/decisions says why this parser is hand-written; cloudevents/spec cesql/CESQLParser.g4.
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
  const root = trampoline<number, CesqlNode>(powers.any, least =>
    parseExpression(cursor, least),
  );
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

/** Suspended part of the parser: yields the least binding power within the next operand. */
type Parsing = Suspended<number, CesqlNode>;

/** Parses an expression whose operators have at least a given binding power. */
function* parseExpression(cursor: Cursor, leastPower: number): Parsing {
  let left = yield* parseOperand(cursor);
  for (;;) {
    const operator = operatorAt(cursor);
    const power = powerOf.get(operator) ?? -1;
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
  const power = powerOf.get(operator) ?? powers.any;
  if (power >= powers.in) {
    return yield* parsePostfix(cursor, left);
  }
  if (power === powers.logic) {
    return yield* parseLogic(cursor, left);
  }
  cursor.advance();
  const right = yield power + 1;
  const place = { start: left.start, end: right.end, left, right };
  return power === powers.comparison
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

/** Parses the rest of `a AND b OR c` into one list, which is grouped from the right. */
function* parseLogic(cursor: Cursor, first: CesqlNode): Parsing {
  const terms = [first];
  const operators: LogicOperator[] = [];
  while (powerOf.get(operatorAt(cursor)) === powers.logic) {
    operators.push(cursor.advance().text as LogicOperator);
    terms.push(yield powers.comparison);
  }
  return {
    type: 'logic',
    terms,
    operators,
    start: first.start,
    end: terms[terms.length - 1].end,
  };
}

/** Parses an operand with its prefix operators. */
function* parseOperand(cursor: Cursor): Parsing {
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
      const operand = yield isNot ? powers.not : powers.minus;
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
      const inner = yield powers.any;
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
      args.push(yield powers.any);
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
  // A number that is not exact is too large in any case.
  const value = Number(token.text);
  if (value !== (value | 0)) {
    cursor.fail('integerTooLarge', { at: token });
  }
  // Avoids -0.
  return value | 0;
}

/** Parses `LIKE 'pattern'` or `IN (values)` after an operand, or either with `NOT` before it. */
function* parsePostfix(cursor: Cursor, operand: CesqlNode): Parsing {
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
    set.push(yield powers.any);
    end = cursor.peek().end;
  } while (cursor.accept(','));
  cursor.expect(')');
  return { type: 'in', operand, set, start: operand.start, end };
}

/**
 * Returns the text between quotes: a backslash escapes only the kind of quote around it; a doubled quote stays doubled.
 *
 * @remarks cloudevents/sdk-go sql/v2/parser/expression_visitor.go.
 */
function unquote(quoted: string, dialect: CesqlDialect): string {
  const quote = quoted.slice(0, 1);
  const text = quoted.slice(1, -1).split(`\\${quote}`).join(quote);
  return dialect === 'knative' ? toBytes(text) : text;
}
