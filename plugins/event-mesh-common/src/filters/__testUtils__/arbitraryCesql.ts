import fc from 'fast-check';

const attributes = ['type', 'source', 'subject', 'x', 'y', 'missing', 'time'];

const texts = [
  'a',
  'b',
  'ab',
  'a%b',
  '%',
  '',
  '1',
  '-5',
  '5',
  'true',
  'FALSE',
  '2147483648',
  'naïve',
  ' a ',
  '/web/',
  '/web/eu',
];
const patterns = [
  'a%',
  '%b',
  '%',
  '_',
  'a_',
  '',
  'a\\%b',
  '/web/%',
  '%eu',
  '1%',
];

const quoted = (list: readonly string[]) =>
  fc.constantFrom(...list).map(text => `'${text}'`);

const literal = fc.oneof(
  quoted(texts),
  fc.constantFrom('TRUE', 'false', '0', '1', '5', '-5', '2147483647'),
);
const attribute = fc.constantFrom(...attributes);

/** Generates expressions of every kind over few attributes and values, which makes them collide. */
export const arbitraryCesql: fc.Arbitrary<string> = fc.letrec<{
  truth: string;
  value: string;
  number: string;
}>(tie => ({
  number: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('0', '1', '5', '-5', '2147483647'),
    attribute,
    attribute.map(name => `INT(${name})`),
    attribute.map(name => `LENGTH(${name})`),
    fc
      .tuple(
        tie('number'),
        fc.constantFrom('+', '-', '*', '/', '%'),
        tie('number'),
      )
      .map(parts => `(${parts.join(' ')})`),
    tie('number').map(number => `- ${number}`),
    tie('number').map(number => `ABS(${number})`),
  ),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    literal,
    attribute,
    attribute,
    attribute.map(name => `STRING(${name})`),
    tie('value').map(value => `UPPER(${value})`),
    tie('value').map(value => `TRIM(${value})`),
    fc
      .tuple(tie('value'), tie('value'))
      .map(two => `CONCAT(${two.join(', ')})`),
    fc
      .tuple(
        fc.constantFrom('LEFT', 'RIGHT', 'SUBSTRING'),
        tie('value'),
        fc.constantFrom('-1', '0', '1', '2', 'x'),
      )
      .map(([name, ...args]) => `${name}(${args.join(', ')})`),
    fc
      .tuple(tie('value'), fc.constantFrom('-1', '0', '1', 'y'))
      .map(([value, count]) => `SUBSTRING(${value}, 1, ${count})`),
  ),
  truth: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .tuple(attribute, fc.constantFrom('=', '!=', '<>'), literal)
      .map(parts => parts.join(' ')),
    fc
      .tuple(tie('value'), fc.constantFrom('=', '!='), tie('value'))
      .map(parts => parts.join(' ')),
    fc
      .tuple(
        tie('number'),
        fc.constantFrom('<', '<=', '>', '>=', '=', '!='),
        tie('number'),
      )
      .map(parts => parts.join(' ')),
    fc
      .tuple(
        tie('value'),
        fc.constantFrom('LIKE', 'NOT LIKE'),
        quoted(patterns),
      )
      .map(parts => parts.join(' ')),
    fc
      .tuple(
        tie('value'),
        fc.constantFrom('IN', 'NOT IN'),
        fc.array(fc.oneof(literal, tie('value')), {
          minLength: 1,
          maxLength: 3,
        }),
      )
      .map(([value, word, set]) => `${value} ${word} (${set.join(', ')})`),
    attribute.map(name => `EXISTS ${name}`),
    attribute,
    attribute.map(name => `IS_INT(${name})`),
    attribute.map(name => `IS_BOOL(${name})`),
    fc.constantFrom('TRUE', 'FALSE', 'NOPE(1)', 'BOOL(x)'),
    fc.constant("KN_VERIFY_CORRELATION_ID(x, 'a', 'b', 'c', 0, 1)"),
    tie('truth').map(truth => `NOT (${truth})`),
    fc
      .tuple(tie('truth'), fc.constantFrom('AND', 'OR', 'XOR'), tie('truth'))
      .map(parts => parts.join(' ')),
    fc
      .tuple(tie('truth'), fc.constantFrom('AND', 'OR', 'XOR'), tie('truth'))
      .map(parts => `(${parts.join(' ')})`),
  ),
})).truth;

/** Generates Strings that attributes may hold. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...texts),
  fc.string({ unit: fc.constantFrom(...'ab%_\\/1é. '), maxLength: 4 }),
);
