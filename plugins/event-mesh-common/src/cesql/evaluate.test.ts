import fc from 'fast-check';
import { createEvent } from '../cloudevents/event';
import { evaluateCesql } from './evaluate';
import { parseCesql } from './parse';
import { CesqlDialect } from './types';
import { CesqlValue } from '../cloudevents';

const event = createEvent({
  specversion: '1.0',
  id: 'id-1',
  type: 'com.shop.order',
  source: '/shop',
  subject: 'naïve',
  text: 'abc',
  number: 5,
  numeric: '007',
  truth: true,
  nothing: '',
});

/** Returns the value, or the failure with its accompanying value. */
function evaluate(text: string, dialect: CesqlDialect = 'knative') {
  const { expression, error: wrong } = parseCesql(text, { dialect });
  if (!expression) {
    return `parse ${wrong.code}`;
  }
  const { value, error, crash, unknown } = evaluateCesql(expression, event);
  if (crash ?? unknown) {
    return crash ? `crash ${crash.code}` : 'unknown';
  }
  return error ? `${error.kind} ${JSON.stringify(value)}` : value;
}

type Row = [rule: string, text: string, wanted: CesqlValue];

const same: Row[] = [
  ['reads an attribute of each type', 'number + numeric', 12],
  ['ignores the case of names', "TYPE = 'com.shop.order'", true],
  ['respects the case of texts', "type = 'COM.shop.order'", false],
  [
    'ends with an error at a missing attribute',
    'missing',
    'missingAttribute false',
  ],
  [
    'returns the zero value of the last operator after an error',
    '1 / missing',
    'missingAttribute 0',
  ],
  [
    'returns the zero value of the last function after an error',
    'UPPER(missing)',
    'missingAttribute ""',
  ],
  [
    'ends with an error even if the other operand of OR is true',
    "missing = 'a' OR TRUE",
    'missingAttribute false',
  ],
  [
    'ignores an error in an operand that is not evaluated',
    "TRUE OR missing = 'a'",
    true,
  ],
  ['casts the left operand of = to the type of the right one', "'5' = 5", true],
  ['compares texts if the right operand of = is a text', "5 = '05'", false],
  ['casts a Boolean to a text in lower case', "TRUE = 'TRUE'", false],
  [
    'ignores the case of a text that is cast to a Boolean',
    "'TRUE' = TRUE",
    true,
  ],
  ['casts an Integer to a Boolean', '7 = TRUE', true],
  ['fails if the left operand of = cannot be cast', "'a' = 5", 'cast false'],
  ['returns false for != after a cast error', "'a' != 5", 'cast false'],
  ['compares Integers with <', "'10' < '9'", false],
  ['fails if an operand of < is not an Integer', "'a' < 'b'", 'cast false'],
  ['compares Booleans with < as Integers', 'FALSE < TRUE', true],
  ['casts a text with a sign to an Integer', "INT('+5') + INT('-6')", -1],
  ['rejects spaces around a number', "INT(' 5')", 'cast 0'],
  ['rejects a fraction as an Integer', "IS_INT('1.5')", false],
  ['rejects an empty text as an Integer', "IS_INT('')", false],
  ['rejects an Integer of more than 32 bits', "IS_INT('2147483648')", false],
  ['casts a text to the least Integer', "INT('-2147483648')", -2147483648],
  ['accepts Booleans as Integers', 'IS_INT(TRUE)', true],
  ['accepts Integers as Booleans', 'IS_BOOL(5)', true],
  ['accepts only two texts as Booleans', "IS_BOOL('yes')", false],
  ['casts a Boolean to a text', 'STRING(FALSE)', 'false'],
  ['casts an Integer to a text', "CONCAT(-5, TRUE, 'a')", '-5truea'],
  ['wraps sums around', '2147483647 + 1', -2147483648],
  ['wraps differences around', '-2147483648 - 1', 2147483647],
  ['wraps products around', '65536 * 65536', 0],
  ['calculates products exactly', '46341 * 46341', -2147479015],
  ['truncates a quotient towards zero', '-7 / 2', -3],
  ['gives a remainder the sign of the dividend', '-7 % 2', -1],
  ['divides the least Integer by -1', '-2147483648 / -1', -2147483648],
  ['calculates the least Integer modulo -1', '-2147483648 % -1', 0],
  ['fails on a division by zero', '1 / 0', 'math 0'],
  ['fails on modulo zero', '1 % 0', 'math 0'],
  [
    'returns the least Integer as its own negative',
    '- -2147483648',
    -2147483648,
  ],
  [
    'fails on the absolute value of the least Integer',
    'ABS(-2147483648)',
    'math 2147483647',
  ],
  ['returns absolute values', "ABS('-5')", 5],
  ['casts the operands of AND to Booleans', "'true' AND 1", true],
  [
    'fails if an operand of AND is not a Boolean',
    "'yes' AND TRUE",
    'cast false',
  ],
  ['short-circuits AND', "FALSE AND 'yes'", false],
  ['short-circuits OR', "1 OR 'yes'", true],
  ['evaluates both operands of XOR', "TRUE XOR 'yes'", 'cast false'],
  ['groups a chain from the right', 'TRUE XOR TRUE AND FALSE', true],
  [
    'groups a chain from the right and short-circuits it',
    'FALSE AND TRUE OR TRUE',
    false,
  ],
  ['evaluates two XOR', 'TRUE XOR TRUE XOR TRUE', true],
  [
    'casts the elements of IN to the type of the left operand',
    "number IN ('5')",
    true,
  ],
  ['stops at the first matching element of IN', "5 IN (5, 'a')", true],
  [
    'fails if an element of IN before the match cannot be cast',
    "5 IN ('a', 5)",
    'cast false',
  ],
  ['compares texts with IN if the left operand is a text', "'5' IN (5)", true],
  ['negates IN with NOT IN', "'a' NOT IN ('b', 'c')", true],
  [
    'fails if an element of NOT IN is missing',
    "'a' NOT IN (missing)",
    'missingAttribute false',
  ],
  ['returns true for EXISTS of a present attribute', 'EXISTS text', true],
  ['returns false for EXISTS of an absent attribute', 'EXISTS missing', false],
  ['returns true for EXISTS of an empty extension', 'EXISTS nothing', true],
  [
    'returns true for EXISTS of a required attribute',
    'EXISTS source AND EXISTS SpecVersion',
    true,
  ],
  ['matches any characters with % in LIKE', "text LIKE 'a%'", true],
  ['matches one character with _ in LIKE', "text LIKE '_b_'", true],
  ['matches the whole text with LIKE', "text LIKE 'b'", false],
  ['respects case in LIKE', "text LIKE 'A%'", false],
  ['matches an escaped % in LIKE', "'a%' LIKE 'a\\%'", true],
  ['matches only % with an escaped % in LIKE', "'ab' LIKE 'a\\%'", false],
  [
    'matches only _ with an escaped _ in LIKE',
    "'a_' LIKE 'a\\_' AND NOT ('ab' LIKE 'a\\_')",
    true,
  ],
  [
    'matches regular expression characters literally in LIKE',
    "'a.b' LIKE 'a.b' AND NOT ('axb' LIKE 'a.b')",
    true,
  ],
  ['matches several wildcards in LIKE', "'abcabc' LIKE '%b%b%'", true],
  ['backtracks in LIKE', "'aab' LIKE '%ab'", true],
  ['casts the left operand of LIKE to a text', "number LIKE '5'", true],
  ['matches an empty text with an empty pattern', "nothing LIKE ''", true],
  ['does not match a text with an empty pattern', "text LIKE ''", false],
  ['returns the LENGTH of a text', 'LENGTH(text)', 3],
  ['returns the LENGTH of an Integer', 'LENGTH(-15)', 3],
  ['returns an empty text for CONCAT without arguments', 'CONCAT()', ''],
  ['joins texts with CONCAT_WS', "CONCAT_WS('-', 'a', 1, TRUE)", 'a-1-true'],
  ['returns an empty text for CONCAT_WS without texts', "CONCAT_WS('-')", ''],
  [
    'rejects CONCAT_WS without a delimiter',
    'CONCAT_WS()',
    'missingFunction false',
  ],
  ['converts with LOWER', "LOWER('ABÏ')", 'abï'],
  ['converts with UPPER', "UPPER('abï')", 'ABÏ'],
  [
    'removes Unicode white space with TRIM',
    "TRIM(' \ta b\u00a0\u2003')",
    'a b',
  ],
  ['returns an empty text for TRIM of white space', "TRIM('  ')", ''],
  [
    'keeps characters that are not white space in TRIM',
    "TRIM('\ufeffa')",
    '\ufeffa',
  ],
  ['returns the start of a text with LEFT', "LEFT('abc', 2)", 'ab'],
  [
    'returns the whole text if LEFT exceeds its length',
    "LEFT('abc', 5)",
    'abc',
  ],
  ['returns an empty text for LEFT of length 0', "LEFT('abc', 0)", ''],
  [
    'fails for LEFT of a negative length',
    "LEFT('abc', -1)",
    'functionEvaluation "abc"',
  ],
  ['returns the end of a text with RIGHT', "RIGHT('abc', '2')", 'bc'],
  [
    'returns the whole text if RIGHT exceeds its length',
    "RIGHT('abc', 5)",
    'abc',
  ],
  ['returns an empty text for RIGHT of length 0', "RIGHT('abc', 0)", ''],
  [
    'fails for RIGHT of a negative length',
    "RIGHT('abc', -1)",
    'functionEvaluation "abc"',
  ],
  ['counts positions of SUBSTRING from 1', "SUBSTRING('abc', 2)", 'bc'],
  [
    'counts negative positions of SUBSTRING from the end',
    "SUBSTRING('abc', -2)",
    'bc',
  ],
  ['returns an empty text for SUBSTRING from 0', "SUBSTRING('abc', 0)", ''],
  [
    'fails for SUBSTRING from a position after the end',
    "SUBSTRING('abc', 4)",
    'functionEvaluation ""',
  ],
  [
    'fails for SUBSTRING from a position before the start',
    "SUBSTRING('abc', -4)",
    'functionEvaluation ""',
  ],
  ['returns the last character with SUBSTRING', "SUBSTRING('abc', 3, 1)", 'c'],
  [
    'returns the remaining text if SUBSTRING exceeds its length',
    "SUBSTRING('abc', 2, 9)",
    'bc',
  ],
  [
    'returns an empty text for SUBSTRING of length 0',
    "SUBSTRING('abc', 2, 0)",
    '',
  ],
  [
    'returns SUBSTRING from the end with a length',
    "SUBSTRING('abc', -3, 2)",
    'ab',
  ],
  [
    'returns an empty text for SUBSTRING from 0 with a length',
    "SUBSTRING('abc', 0, 2)",
    '',
  ],
  ['rejects an unknown function', 'NOPE(missing)', 'missingFunction false'],
  [
    'rejects an unknown number of arguments',
    'ABS(1, 2)',
    'missingFunction false',
  ],
  [
    'reports the first argument that fails',
    "LEFT(missing, 'a')",
    'missingAttribute ""',
  ],
  ['fails if an argument cannot be cast', "LEFT('abc', 'a')", 'cast ""'],
  [
    'returns an unknown result for a correlation that only the cluster verifies',
    "KN_VERIFY_CORRELATION_ID(text, 'a', 'b', 'c', 0, 1)",
    'unknown',
  ],
  [
    'reports a failed argument of a function that only the cluster runs',
    "KN_VERIFY_CORRELATION_ID(missing, 'a', 'b', 'c', 0, 1)",
    'missingAttribute false',
  ],
  [
    'ignores an unknown result in an operand that is not evaluated',
    "FALSE AND KN_VERIFY_CORRELATION_ID(text, 'a', 'b', 'c', 0, 1)",
    false,
  ],
];

/** Differences between the code that Knative runs and the specification; docs/semantics/cesql.md has the same rows. */
const different: [
  rule: string,
  text: string,
  knative: CesqlValue,
  spec: CesqlValue,
][] = [
  ['counts lengths', 'LENGTH(subject)', 6, 5],
  ['cuts texts', "LEFT(subject, 3) = 'naï'", false, true],
  [
    'cuts through a character',
    "CONCAT(LEFT('é', 1), RIGHT('é', 1)) = 'é'",
    true,
    false,
  ],
  ['matches _ in LIKE', "subject LIKE 'na_ve'", false, true],
  ['matches a % in the text', "'a%b_c' LIKE 'a%c'", false, true],
  ['matches a backslash in the text', "'a\\b' LIKE 'a\\%'", true, false],
  [
    'handles a negative length',
    "SUBSTRING('abc', 1, -1)",
    'crash negativeLength',
    'functionEvaluation ""',
  ],
  [
    'casts a text above 32 bits',
    "INT('2147483648')",
    'cast 2147483647',
    'cast 0',
  ],
  [
    'casts a text below 32 bits',
    "INT('-2147483649')",
    'cast -2147483648',
    'cast 0',
  ],
  [
    'converts to capitals of more than one letter',
    "UPPER('straße')",
    'STRAßE',
    'STRASSE',
  ],
  ['converts a final sigma', "LOWER('ΌΣ')", 'όσ', 'ός'],
  ['converts a dotted capital i', "LENGTH(LOWER('İ'))", 1, 2],
  [
    'handles a character that starts no token',
    'EXISTS #type',
    true,
    'parse unknownCharacter',
  ],
];

describe('evaluateCesql', () => {
  describe.each(['knative', 'spec'] as const)('in the dialect %s', dialect => {
    it.each(same)('%s: %s', (_, text, wanted) => {
      expect(evaluate(text, dialect)).toBe(wanted);
    });
  });

  it.each(different)(
    'evaluates by dialect: %s: %s',
    (_, text, knative, spec) => {
      expect(evaluate(text, 'knative')).toBe(knative);
      expect(evaluate(text, 'spec')).toBe(spec);
    },
  );

  it('reports the position and the parameters of an error', () => {
    const { expression } = parseCesql('number = 5 AND INT(text) = 1');
    const said = expression && evaluateCesql(expression, event);
    expect(said?.error).toEqual({
      kind: 'cast',
      code: 'noInteger',
      position: 15,
      params: { value: 'abc' },
    });
  });

  it('is deterministic and never throws', () => {
    const word = fc.constantFrom(
      ...'type number truth missing subject 1 -5 \'a\' "true" TRUE + - * / % = < LIKE IN ( ) , AND OR XOR NOT EXISTS LENGTH( SUBSTRING( LEFT('.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 9 }), words => {
        const text = words.join(' ');
        expect(evaluate(text)).toEqual(evaluate(text));
      }),
      { numRuns: 1000 },
    );
  });
});
