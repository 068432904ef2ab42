import fc from 'fast-check';
import { CesqlNode } from './types';
import { childrenOf } from './nodes';
import { parseCesql } from './parse';

/** Returns the grouping of an expression in Lisp's notation. */
function grouped(node: CesqlNode): string {
  const parts = childrenOf(node).map(grouped);
  switch (node.type) {
    case 'literal':
      return JSON.stringify(node.value);
    case 'attribute':
      return node.name;
    case 'exists':
      return `(exists ${node.name})`;
    case 'logic':
      return parts
        .slice(0, -1)
        .reduceRight(
          (rest, term, index) => `(${node.operators[index]} ${term} ${rest})`,
          parts[parts.length - 1],
        );
    case 'compare':
    case 'arithmetic':
      return `(${node.operator} ${parts.join(' ')})`;
    case 'like':
      return `(like ${parts[0]} ${JSON.stringify(node.pattern)})`;
    case 'call':
      return `(${[node.name, ...parts].join(' ')})`;
    default:
      return `(${node.type} ${parts.join(' ')})`;
  }
}

function read(text: string): string {
  const { expression, error } = parseCesql(text);
  return expression
    ? grouped(expression.root)
    : `${error.code} ${error.position}`;
}

describe('parseCesql', () => {
  it.each([
    [
      'binds NOT more tightly than LIKE',
      "NOT x LIKE 'a'",
      '(like (not x) "a")',
    ],
    [
      'negates the whole with NOT LIKE and NOT IN',
      "x NOT LIKE 'a'",
      '(not (like x "a"))',
    ],
    ['binds NOT more tightly than IN', 'NOT x IN (1)', '(in (not x) 1)'],
    [
      'binds minus more tightly than LIKE',
      "-x LIKE '1'",
      '(like (negate x) "1")',
    ],
    ['binds NOT more tightly than minus', 'NOT -x', '(not (negate x))'],
    [
      'binds LIKE more tightly than IN',
      "x LIKE 'a' IN (y)",
      '(in (like x "a") y)',
    ],
    ['binds IN more tightly than arithmetic', '1 + x IN (2)', '(+ 1 (in x 2))'],
    ['binds * more tightly than +', '1 + 2 * 3', '(+ 1 (* 2 3))'],
    ['binds + more tightly than =', 'x = 1 + 2', '(= x (+ 1 2))'],
    ['binds = more tightly than AND', 'x = 1 AND y', '(AND (= x 1) y)'],
    ['groups arithmetic from the left', '1 - 2 - 3', '(- (- 1 2) 3)'],
    ['groups comparisons from the left', '1 = 2 = 3', '(= (= 1 2) 3)'],
    [
      'groups AND, OR and XOR as one level from the right',
      'a AND b OR c XOR d',
      '(AND a (OR b (XOR c d)))',
    ],
    ['groups by parentheses', '(a AND b) OR c', '(OR (AND a b) c)'],
    ['reads <> as !=', 'a <> b', '(!= a b)'],
    [
      'ignores the case of keywords, functions and attributes',
      'nOt Length(TyPe) In (TrUe)',
      '(in (not (LENGTH type)) true)',
    ],
    ['reads the name after EXISTS', 'EXISTS a1 AND b', '(AND (exists a1) b)'],
    ['reads functions without arguments', 'CONCAT()', '(CONCAT)'],
    ['reads functions with underscores', 'is_int(1)', '(IS_INT 1)'],
    [
      'reads the function of RequestReply',
      "KN_VERIFY_CORRELATION_ID(replyid, 'a', 'b', 'c', 0, 1)",
      '(KN_VERIFY_CORRELATION_ID replyid "a" "b" "c" 0 1)',
    ],
    ['reads attributes that start with a digit', '1a = 2', '(= 1a 2)'],
    ['reads integers with signs', '-5 + +5', '(+ -5 5)'],
    ['reads a minus before a signed integer', '--10', '(negate -10)'],
    [
      'reads both quotes, with a backslash before the same one',
      `'a"b\\'c' = "a'b\\"c"`,
      `(= "a\\"b'c" "a'b\\"c")`,
    ],
    ['keeps a doubled quote as two', "'it''s'", `"it''s"`],
    [
      'keeps a backslash before any other character',
      "'a\\\\n\\d'",
      '"a\\\\\\\\n\\\\d"',
    ],
    ['reads white space of four kinds', 'a\t=\r\n b', '(= a b)'],
  ])('%s', (_, text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it.each([
    ['an empty expression', '', 'expectedValue 0'],
    ['an unclosed parenthesis', '(a', 'expectedToken 2'],
    ['an unclosed call', 'ABC(', 'expectedValue 4'],
    ['a second value', 'a b', 'expectedEnd 2'],
    ['a signed integer instead of an operator', '4 -1', 'expectedEnd 2'],
    ['an operator without a right operand', 'a =', 'expectedValue 3'],
    ['an operator without a left operand', '= a', 'expectedValue 0'],
    ['an unclosed quote', "a = 'b", 'expectedValue 4'],
    ['a pattern that is not a text', 'a LIKE b', 'expectedText 7'],
    ['an empty set', 'a IN ()', 'expectedValue 6'],
    ['a set without parentheses', 'a IN b', 'expectedToken 5'],
    ['EXISTS of a function', 'EXISTS (a)', 'expectedAttribute 7'],
    [
      'a name with an underscore that is not a function',
      'a_b = 1',
      'expectedToken 4',
    ],
    ['a function with digits', 'F1(a)', 'expectedEnd 2'],
    ['a keyword as an attribute', 'true = in', 'expectedValue 7'],
    [
      'an integer of more than 32 bits',
      'x IN (2147483648)',
      'integerTooLarge 6',
    ],
    ['a trailing comma', 'CONCAT(a,)', 'expectedValue 9'],
  ])('reports the error and its position for %s', (_, text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it('reports the expected token', () => {
    expect(parseCesql("(type = 'order.new'")).toEqual({
      error: {
        kind: 'parse',
        code: 'expectedToken',
        position: 19,
        params: { token: ')', found: '' },
      },
    });
  });

  it.each([
    ['#', 'EXISTS #type', '(exists type)'],
    ['a lone ! with the character after it', 'a =! 1', '(= a 1)'],
    ['a lone ! at the end', 'a !', 'a'],
    ['other white space', 'a\u00a0= 1', '(= a 1)'],
  ])('skips characters like the lexer of Knative: %s', (_, text, wanted) => {
    expect(read(text)).toBe(wanted);
    expect(parseCesql(text, { dialect: 'spec' }).error?.code).toBe(
      'unknownCharacter',
    );
  });

  it.each([
    ['the largest', '2147483647'],
    ['the least', '-2147483648'],
  ])('reads %s integer of 32 bits', (_, text) => {
    expect(read(text)).toBe(text);
  });

  it.each([
    ['parentheses', '('.repeat(10000), 'expectedValue'],
    [
      'closed parentheses',
      `${'('.repeat(10000)}a${')'.repeat(9999)}`,
      'expectedToken',
    ],
    ['NOT', 'NOT '.repeat(10000), 'expectedValue'],
    ['minus', '- '.repeat(10000), 'expectedValue'],
    ['calls', 'ABS('.repeat(10000), 'expectedValue'],
  ])('reports the error after 10,000 levels of %s', (_, text, code) => {
    expect(parseCesql(text).error?.code).toBe(code);
  });

  it('lists the attributes that an expression refers to', () => {
    const { expression } = parseCesql(
      "TYPE IN (b, LENGTH(c)) AND (EXISTS a OR NOT -d LIKE 'e')",
    );
    expect(expression?.attributes).toEqual(['a', 'b', 'c', 'd', 'type']);
  });

  it('returns an expression or an error for any text, and never throws', () => {
    const word = fc.constantFrom(
      ..."NOT AND OR XOR LIKE IN EXISTS ( ) , a TYPE 1 -1 + - * = != < <> ! ' \" 'a' ABS( \\ # é".split(
        ' ',
      ),
    );
    const texts = fc.oneof(
      fc.string(),
      fc
        .array(fc.integer({ min: 0, max: 0x3000 }))
        .map(points => String.fromCodePoint(...points)),
      fc.array(word).map(words => words.join(' ')),
      fc.array(word).map(words => words.join('')),
    );
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('knative', 'spec'),
        (text, dialect) => {
          const { expression, error } = parseCesql(text, { dialect });
          expect(
            [expression, error].filter(one => one !== undefined),
          ).toHaveLength(1);
          expect(error?.position ?? 0).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
