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

/** The value, or what went wrong and the value beside it. */
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
  ['an attribute of each type', 'number + numeric', 12],
  ['names in any case', "TYPE = 'com.shop.order'", true],
  ['texts with their case', "type = 'COM.shop.order'", false],
  ['a missing attribute ends it', 'missing', 'missingAttribute false'],
  ['with the zero of the last operator', '1 / missing', 'missingAttribute 0'],
  ['and of the last function', 'UPPER(missing)', 'missingAttribute ""'],
  [
    'even where the other side would do',
    "missing = 'a' OR TRUE",
    'missingAttribute false',
  ],
  ['but not where it is not looked at', "TRUE OR missing = 'a'", true],
  ['= casts what is left to the type of what is right', "'5' = 5", true],
  ['so the other way round texts are compared', "5 = '05'", false],
  ['a Boolean as a text is small', "TRUE = 'TRUE'", false],
  ['a text as a Boolean is not', "'TRUE' = TRUE", true],
  ['an Integer as a Boolean', '7 = TRUE', true],
  ['what cannot be cast is an error', "'a' = 5", 'cast false'],
  ['!= is false then, too', "'a' != 5", 'cast false'],
  ['< compares Integers', "'10' < '9'", false],
  ['and nothing else', "'a' < 'b'", 'cast false'],
  ['Booleans as Integers', 'FALSE < TRUE', true],
  ['a sign before a number', "INT('+5') + INT('-6')", -1],
  ['no spaces around a number', "INT(' 5')", 'cast 0'],
  ['no fraction', "IS_INT('1.5')", false],
  ['no empty number', "IS_INT('')", false],
  ['not too large', "IS_INT('2147483648')", false],
  ['as small as can be', "INT('-2147483648')", -2147483648],
  ['Booleans are Integers', 'IS_INT(TRUE)', true],
  ['Integers are Booleans', 'IS_BOOL(5)', true],
  ['only two texts are Booleans', "IS_BOOL('yes')", false],
  ['a Boolean as a text', 'STRING(FALSE)', 'false'],
  ['an Integer as a text', "CONCAT(-5, TRUE, 'a')", '-5truea'],
  ['sums wrap around', '2147483647 + 1', -2147483648],
  ['differences wrap around', '-2147483648 - 1', 2147483647],
  ['products wrap around', '65536 * 65536', 0],
  ['products are exact', '46341 * 46341', -2147479015],
  ['division cuts towards zero', '-7 / 2', -3],
  ['a remainder has the sign of the dividend', '-7 % 2', -1],
  ['the least by -1', '-2147483648 / -1', -2147483648],
  ['the least modulo -1', '-2147483648 % -1', 0],
  ['division by zero', '1 / 0', 'math 0'],
  ['modulo zero', '1 % 0', 'math 0'],
  ['the least has no negative', '- -2147483648', -2147483648],
  ['nor an absolute value', 'ABS(-2147483648)', 'math 2147483647'],
  ['absolute values', "ABS('-5')", 5],
  ['AND casts to Booleans', "'true' AND 1", true],
  ['AND says what is no Boolean', "'yes' AND TRUE", 'cast false'],
  ['AND does not look further than it must', "FALSE AND 'yes'", false],
  ['OR neither', "1 OR 'yes'", true],
  ['XOR looks at both', "TRUE XOR 'yes'", 'cast false'],
  ['a chain from the right', 'TRUE XOR TRUE AND FALSE', true],
  ['a chain from the right, short', 'FALSE AND TRUE OR TRUE', false],
  ['two XOR', 'TRUE XOR TRUE XOR TRUE', true],
  ['IN casts to the type of what is left', "number IN ('5')", true],
  ['IN stops where it has found it', "5 IN (5, 'a')", true],
  ['IN says what cannot be cast before', "5 IN ('a', 5)", 'cast false'],
  ['IN compares texts', "'5' IN (5)", true],
  ['NOT IN', "'a' NOT IN ('b', 'c')", true],
  [
    'NOT IN with a missing element',
    "'a' NOT IN (missing)",
    'missingAttribute false',
  ],
  ['EXISTS', 'EXISTS text', true],
  ['EXISTS of nothing', 'EXISTS missing', false],
  ['EXISTS of an empty extension', 'EXISTS nothing', true],
  ['EXISTS of what is required', 'EXISTS source AND EXISTS SpecVersion', true],
  ['LIKE any run', "text LIKE 'a%'", true],
  ['LIKE one character', "text LIKE '_b_'", true],
  ['LIKE the whole', "text LIKE 'b'", false],
  ['LIKE with case', "text LIKE 'A%'", false],
  ['LIKE an escaped %', "'a%' LIKE 'a\\%'", true],
  ['LIKE no other than an escaped %', "'ab' LIKE 'a\\%'", false],
  ['LIKE an escaped _', "'a_' LIKE 'a\\_' AND NOT ('ab' LIKE 'a\\_')", true],
  [
    'LIKE what would mean something elsewhere',
    "'a.b' LIKE 'a.b' AND NOT ('axb' LIKE 'a.b')",
    true,
  ],
  ['LIKE several runs', "'abcabc' LIKE '%b%b%'", true],
  ['LIKE goes back', "'aab' LIKE '%ab'", true],
  ['LIKE of an Integer', "number LIKE '5'", true],
  ['LIKE of nothing', "nothing LIKE ''", true],
  ['LIKE nothing', "text LIKE ''", false],
  ['LENGTH', 'LENGTH(text)', 3],
  ['LENGTH of an Integer', 'LENGTH(-15)', 3],
  ['CONCAT of nothing', 'CONCAT()', ''],
  ['CONCAT_WS', "CONCAT_WS('-', 'a', 1, TRUE)", 'a-1-true'],
  ['CONCAT_WS of nothing', "CONCAT_WS('-')", ''],
  ['CONCAT_WS without a delimiter', 'CONCAT_WS()', 'missingFunction false'],
  ['LOWER', "LOWER('ABÏ')", 'abï'],
  ['UPPER', "UPPER('abï')", 'ABÏ'],
  ['TRIM', "TRIM(' \ta b\u00a0\u2003')", 'a b'],
  ['TRIM of white space only', "TRIM('  ')", ''],
  ['TRIM keeps what is no white space', "TRIM('\ufeffa')", '\ufeffa'],
  ['LEFT', "LEFT('abc', 2)", 'ab'],
  ['LEFT of less than there is', "LEFT('abc', 5)", 'abc'],
  ['LEFT of nothing', "LEFT('abc', 0)", ''],
  ['LEFT of less than nothing', "LEFT('abc', -1)", 'functionEvaluation "abc"'],
  ['RIGHT', "RIGHT('abc', '2')", 'bc'],
  ['RIGHT of less than there is', "RIGHT('abc', 5)", 'abc'],
  ['RIGHT of nothing', "RIGHT('abc', 0)", ''],
  [
    'RIGHT of less than nothing',
    "RIGHT('abc', -1)",
    'functionEvaluation "abc"',
  ],
  ['SUBSTRING counts from 1', "SUBSTRING('abc', 2)", 'bc'],
  ['SUBSTRING from the end', "SUBSTRING('abc', -2)", 'bc'],
  ['SUBSTRING from 0', "SUBSTRING('abc', 0)", ''],
  ['SUBSTRING from outside', "SUBSTRING('abc', 4)", 'functionEvaluation ""'],
  [
    'SUBSTRING from outside, in front',
    "SUBSTRING('abc', -4)",
    'functionEvaluation ""',
  ],
  ['SUBSTRING from the last', "SUBSTRING('abc', 3, 1)", 'c'],
  ['SUBSTRING of more than there is', "SUBSTRING('abc', 2, 9)", 'bc'],
  ['SUBSTRING of no characters', "SUBSTRING('abc', 2, 0)", ''],
  ['SUBSTRING from the end with a length', "SUBSTRING('abc', -3, 2)", 'ab'],
  ['SUBSTRING from 0 with a length', "SUBSTRING('abc', 0, 2)", ''],
  ['no such function', 'NOPE(missing)', 'missingFunction false'],
  ['not with so many arguments', 'ABS(1, 2)', 'missingFunction false'],
  [
    'the first argument that fails',
    "LEFT(missing, 'a')",
    'missingAttribute ""',
  ],
  ['an argument that cannot be cast', "LEFT('abc', 'a')", 'cast ""'],
  [
    'only the cluster verifies correlations',
    "KN_VERIFY_CORRELATION_ID(text, 'a', 'b', 'c', 0, 1)",
    'unknown',
  ],
  [
    'unless an argument fails',
    "KN_VERIFY_CORRELATION_ID(missing, 'a', 'b', 'c', 0, 1)",
    'missingAttribute false',
  ],
  [
    'or nobody asks',
    "FALSE AND KN_VERIFY_CORRELATION_ID(text, 'a', 'b', 'c', 0, 1)",
    false,
  ],
];

/** Where the code that Knative runs and the specification differ; docs/semantics/cesql.md has the same rows. */
const different: [
  rule: string,
  text: string,
  knative: CesqlValue,
  spec: CesqlValue,
][] = [
  ['lengths', 'LENGTH(subject)', 6, 5],
  ['cuts', "LEFT(subject, 3) = 'naï'", false, true],
  [
    'cuts through a character',
    "CONCAT(LEFT('é', 1), RIGHT('é', 1)) = 'é'",
    true,
    false,
  ],
  ['_ in LIKE', "subject LIKE 'na_ve'", false, true],
  ['a % in the text', "'a%b_c' LIKE 'a%c'", false, true],
  ['a backslash in the text', "'a\\b' LIKE 'a\\%'", true, false],
  [
    'a negative length',
    "SUBSTRING('abc', 1, -1)",
    'crash negativeLength',
    'functionEvaluation ""',
  ],
  [
    'a large number in a text',
    "INT('2147483648')",
    'cast 2147483647',
    'cast 0',
  ],
  [
    'a small number in a text',
    "INT('-2147483649')",
    'cast -2147483648',
    'cast 0',
  ],
  ['capitals of more than one letter', "UPPER('straße')", 'STRAßE', 'STRASSE'],
  ['a sigma at the end', "LOWER('ΌΣ')", 'όσ', 'ός'],
  ['a dotted capital i', "LENGTH(LOWER('İ'))", 1, 2],
  ['what starts no token', 'EXISTS #type', true, 'parse unknownCharacter'],
];

describe('evaluateCesql', () => {
  describe.each(['knative', 'spec'] as const)('in the dialect %s', dialect => {
    it.each(same)('%s: %s', (_, text, wanted) => {
      expect(evaluate(text, dialect)).toBe(wanted);
    });
  });

  it.each(different)('differs: %s: %s', (_, text, knative, spec) => {
    expect(evaluate(text, 'knative')).toBe(knative);
    expect(evaluate(text, 'spec')).toBe(spec);
  });

  it('says where an error happened, and with what', () => {
    const { expression } = parseCesql('number = 5 AND INT(text) = 1');
    const said = expression && evaluateCesql(expression, event);
    expect(said?.error).toEqual({
      kind: 'cast',
      code: 'noInteger',
      position: 15,
      params: { value: 'abc' },
    });
  });

  it('gives the same for the same, and never throws', () => {
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
