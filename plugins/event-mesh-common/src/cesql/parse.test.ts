import fc from 'fast-check';
import { CesqlNode } from './types';
import { childrenOf } from './nodes';
import { parseCesql } from './parse';

/** How an expression is grouped, in Lisp's notation. */
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
    ['NOT binds more than LIKE', "NOT x LIKE 'a'", '(like (not x) "a")'],
    [
      'NOT LIKE and NOT IN negate the whole',
      "x NOT LIKE 'a'",
      '(not (like x "a"))',
    ],
    ['NOT binds more than IN', 'NOT x IN (1)', '(in (not x) 1)'],
    ['minus binds more than LIKE', "-x LIKE '1'", '(like (negate x) "1")'],
    ['NOT binds more than minus', 'NOT -x', '(not (negate x))'],
    ['LIKE binds more than IN', "x LIKE 'a' IN (y)", '(in (like x "a") y)'],
    ['IN binds more than arithmetic', '1 + x IN (2)', '(+ 1 (in x 2))'],
    ['* binds more than +', '1 + 2 * 3', '(+ 1 (* 2 3))'],
    ['+ binds more than =', 'x = 1 + 2', '(= x (+ 1 2))'],
    ['= binds more than AND', 'x = 1 AND y', '(AND (= x 1) y)'],
    ['arithmetic is grouped from the left', '1 - 2 - 3', '(- (- 1 2) 3)'],
    ['comparisons are grouped from the left', '1 = 2 = 3', '(= (= 1 2) 3)'],
    [
      'AND, OR, XOR are one level, grouped from the right',
      'a AND b OR c XOR d',
      '(AND a (OR b (XOR c d)))',
    ],
    ['parentheses group', '(a AND b) OR c', '(OR (AND a b) c)'],
    ['<> is !=', 'a <> b', '(!= a b)'],
    [
      'keywords, functions and attributes in any case',
      'nOt Length(TyPe) In (TrUe)',
      '(in (not (LENGTH type)) true)',
    ],
    ['EXISTS takes a name', 'EXISTS a1 AND b', '(AND (exists a1) b)'],
    ['functions without arguments', 'CONCAT()', '(CONCAT)'],
    ['functions with underscores', 'is_int(1)', '(IS_INT 1)'],
    [
      'the function of RequestReply',
      "KN_VERIFY_CORRELATION_ID(replyid, 'a', 'b', 'c', 0, 1)",
      '(KN_VERIFY_CORRELATION_ID replyid "a" "b" "c" 0 1)',
    ],
    ['attributes that start with a digit', '1a = 2', '(= 1a 2)'],
    ['integers with signs', '-5 + +5', '(+ -5 5)'],
    ['a minus before a signed integer', '--10', '(negate -10)'],
    [
      'both quotes, with a backslash before the same one',
      `'a"b\\'c' = "a'b\\"c"`,
      `(= "a\\"b'c" "a'b\\"c")`,
    ],
    ['a doubled quote as two', "'it''s'", `"it''s"`],
    [
      'a backslash before anything else as itself',
      "'a\\\\n\\d'",
      '"a\\\\\\\\n\\\\d"',
    ],
    ['white space of four kinds', 'a\t=\r\n b', '(= a b)'],
  ])('groups: %s', (_, text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it.each([
    ['nothing at all', '', 'expectedValue 0'],
    ['an open parenthesis', '(a', 'expectedToken 2'],
    ['an open call', 'ABC(', 'expectedValue 4'],
    ['a second value', 'a b', 'expectedEnd 2'],
    ['a signed integer where an operator should be', '4 -1', 'expectedEnd 2'],
    ['an operator without a value after it', 'a =', 'expectedValue 3'],
    ['an operator without a value before it', '= a', 'expectedValue 0'],
    ['an open quote', "a = 'b", 'expectedValue 4'],
    ['a pattern that is no text', 'a LIKE b', 'expectedText 7'],
    ['an empty set', 'a IN ()', 'expectedValue 6'],
    ['a set without parentheses', 'a IN b', 'expectedToken 5'],
    ['EXISTS of a function', 'EXISTS (a)', 'expectedAttribute 7'],
    [
      'a name with an underscore that is no function',
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
  ])('says what is wrong, and where: %s', (_, text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  it('says what it expected', () => {
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
  ])('skips as the lexer of Knative does: %s', (_, text, wanted) => {
    expect(read(text)).toBe(wanted);
    expect(parseCesql(text, { dialect: 'spec' }).error?.code).toBe(
      'unknownCharacter',
    );
  });

  it.each([
    ['the largest', '2147483647'],
    ['the least', '-2147483648'],
  ])('reads integers of 32 bits: %s', (_, text) => {
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
  ])('says what is wrong after 10,000 levels of %s', (_, text, code) => {
    expect(parseCesql(text).error?.code).toBe(code);
  });

  it('lists the attributes that an expression names', () => {
    const { expression } = parseCesql(
      "TYPE IN (b, LENGTH(c)) AND (EXISTS a OR NOT -d LIKE 'e')",
    );
    expect(expression?.attributes).toEqual(['a', 'b', 'c', 'd', 'type']);
  });

  it('gives an expression or an error for any text, and never throws', () => {
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
