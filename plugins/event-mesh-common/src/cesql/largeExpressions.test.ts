import { createBudget } from './budget';
import { evaluateCesql, evaluateWithin } from './evaluate';
import { createEvent } from '../cloudevents/event';
import { parseCesql } from './parse';
import {
  AbstractAttribute,
  anyStringAttribute,
  exactAttribute,
} from './abstract/attribute';
import { createEnvironment } from './abstract/environment';
import { evaluateAbstract } from './abstract/evaluate';
import { createNodeIndex } from './abstract/nodeIndex';
import { CesqlExpression } from './types';

const event = createEvent({ a: 1, b: true, t: 'abc' });

const repeat = (text: string, count: number) => text.repeat(count);
const join = (text: string, by: string, count: number) =>
  Array<string>(count).fill(text).join(by);
const list = (count: number) =>
  Array.from({ length: count }, (_, index) => `'x${index}'`).join(', ');

/** Expressions of a given size, and their values on the event. */
const shapes: [
  rule: string,
  build: (size: number) => string,
  value: (size: number) => unknown,
][] = [
  ['a sum', n => `${join('a', ' + ', n)} > 1`, () => true],
  ['a product', n => `${join('a', ' * ', n)} = 1`, () => true],
  ['comparisons', n => join('a', ' = ', n), () => true],
  ['AND', n => join('b', ' AND ', n), () => true],
  ['OR', n => `${join("t = 'x'", ' OR ', n)} OR b`, () => true],
  ['XOR', n => join('b', ' XOR ', n), n => n % 2 === 1],
  ['LIKE', n => `t${repeat(" LIKE 'a%'", n)}`, () => false],
  ['IN', n => `t IN (${list(n)}, 'abc')`, () => true],
  ['NOT IN', n => `t NOT IN (${list(n)})`, () => true],
  ['arguments', n => `LENGTH(CONCAT(${join('t', ',', n)}))`, n => 3 * n],
  ['parentheses', n => `${repeat('(', n)}b${repeat(')', n)}`, () => true],
  ['NOT', n => `${repeat('NOT ', n)}b`, n => n % 2 === 0],
  ['minus', n => `${repeat('- ', n)}a`, n => (n % 2 === 0 ? 1 : -1)],
  ['calls', n => `${repeat('ABS(', n)}a${repeat(')', n)}`, () => 1],
  ['sums to the right', n => `${repeat('(a + ', n)}0${repeat(')', n)}`, n => n],
  [
    'logic in logic',
    n => `${repeat('(FALSE OR (b AND ', n)}b${repeat('))', n)}`,
    () => true,
  ],
  [
    'logic in calls',
    n => `${repeat('BOOL(b AND ', n)}b${repeat(')', n)}`,
    () => true,
  ],
];

function read(text: string): CesqlExpression {
  const { expression, error } = parseCesql(text);
  if (!expression) {
    throw new Error(`${error.code} at ${error.position}`);
  }
  return expression;
}

/** Returns the steps that each of the two evaluations takes on an expression. */
function stepsOf(expression: CesqlExpression): readonly number[] {
  const [budget, other] = [createBudget(), createBudget()];
  evaluateWithin(budget, expression, event);
  const environment = createEnvironment(
    { attributes: {} },
    { isCanonical: true },
  );
  evaluateAbstract(expression, {
    environment,
    continuesAfterErrors: false,
    budget: other,
  });
  return [budget.used(), other.used()];
}

describe('expressions of 10,000 operands or levels', () => {
  it.each(shapes)(
    'evaluates a large expression on an event: %s',
    (_, build, value) => {
      expect(evaluateCesql(read(build(10_000)), event)).toEqual({
        value: value(10_000),
      });
    },
  );

  it.each(shapes)('evaluates a large expression abstractly: %s', (_, build) => {
    const sizes: [boolean, number][] = [
      [false, 10_000],
      [true, 1000],
    ];
    for (const [continuesAfterErrors, size] of sizes) {
      const { value } = evaluateAbstract(read(build(size)), {
        environment: createEnvironment(
          { attributes: {} },
          { isCanonical: true },
        ),
        continuesAfterErrors,
        budget: createBudget(),
      });
      expect(value.opaque).toBeUndefined();
    }
  });

  it.each(shapes)(
    'takes at most about twice the steps at twice the size: %s',
    (_, build) => {
      const small = stepsOf(read(build(1000)));
      const large = stepsOf(read(build(2000)));
      small.forEach((steps, index) => {
        expect(large[index]).toBeLessThan(2.1 * steps);
      });
    },
  );

  it.each(shapes)('numbers nodes by texts of linear size: %s', (_, build) => {
    const sizeOf = (size: number) => {
      const { root } = read(build(size));
      let characters = 0;
      const { get } = Map.prototype;
      const spy = jest
        .spyOn(Map.prototype, 'get')
        .mockImplementation(function count(this: unknown, key: unknown) {
          characters += typeof key === 'string' ? key.length : 1;
          return get.call(this as Map<unknown, unknown>, key);
        });
      createNodeIndex()(root);
      spy.mockRestore();
      return characters;
    };
    expect(sizeOf(2000)).toBeLessThan(2.2 * sizeOf(1000));
  });
});

describe('createNodeIndex', () => {
  const index = createNodeIndex();
  const numberOf = (text: string) => index(read(text).root);

  it('gives equal expressions the same number', () => {
    expect(numberOf("UPPER( X ) = 'A'")).toBe(numberOf("(upper(x)) = 'A'"));
  });

  it.each([
    ['x = 1', "x = '1'"],
    ['x + y', 'y + x'],
    ['x', 'EXISTS x'],
    ['x AND y OR z', 'x OR y AND z'],
    ["x LIKE 'a'", "x LIKE 'b'"],
    ['CONCAT(x, y)', 'CONCAT(CONCAT(x), y)'],
    ['NOT x', '- x'],
  ])('distinguishes %s from %s', (one, other) => {
    expect(numberOf(one)).not.toBe(numberOf(other));
  });
});

describe('parseCesql', () => {
  it('searches only once for the end of unclosed quotes', () => {
    const { exec } = RegExp.prototype;
    let runs = 0;
    const spy = jest
      .spyOn(RegExp.prototype, 'exec')
      .mockImplementation(function count(this: RegExp, text: string) {
        runs += this.source.includes("''") ? 1 : 0;
        return exec.call(this, text);
      });
    const { error } = parseCesql(`'"${repeat(`\\'\\"`, 10_000)}`);
    spy.mockRestore();
    expect(error?.code).toBe('expectedValue');
    expect(runs).toBeLessThan(5);
  });

  it('reads 100,000 tokens, and rejects more as too large', () => {
    const { expression } = parseCesql(`${join('1', ' + ', 49_999)} = 1`);
    expect(expression).toBeDefined();
    const { error } = parseCesql(join('1', ' + ', 50_001));
    expect(error?.code).toBe('tooLarge');
  });

  it('reads integers of any length', () => {
    expect(parseCesql(repeat('9', 1_000_000)).error?.code).toBe(
      'integerTooLarge',
    );
    expect(evaluateCesql(read(`${repeat('0', 10_000)}7`), event).value).toBe(7);
  });
});

describe('expressions that exhaust the budget', () => {
  const inside = `${repeat('CONCAT_WS(', 40)}'a'${repeat(
    ",'','','')",
    40,
  )} = 'a'`;
  const many = `${join(
    `LENGTH(CONCAT_WS('${repeat('s', 1000)}',${join("''", ',', 900)}))`,
    ' + ',
    40,
  )} > 5`;
  const pattern = `'${repeat('a', 100_000)}' LIKE '%${repeat('a', 50_000)}b'`;

  it.each([
    ['texts of texts that multiply', inside],
    ['many long texts', many],
    ['a pattern that backtracks at every character', pattern],
  ])('returns an unknown result for %s', (_, text) => {
    const expression = read(text);
    expect(evaluateCesql(expression, event).unknown?.code).toBe('tooLarge');
    const { value } = evaluateAbstract(expression, {
      environment: createEnvironment({ attributes: {} }, { isCanonical: true }),
      continuesAfterErrors: false,
      budget: createBudget(),
    });
    expect(value).toMatchObject({
      booleans: [true, false],
      opaque: { code: 'tooLarge' },
    });
  });

  it('returns an unknown result in the dialect of the specification', () => {
    const { expression } = parseCesql(pattern, { dialect: 'spec' });
    expect(expression && evaluateCesql(expression, event).unknown?.code).toBe(
      'tooLarge',
    );
  });

  it('stops as soon as the budget is exhausted', () => {
    const budget = createBudget(100);
    const expression = read(join('b', ' AND ', 10_000));
    expect(evaluateWithin(budget, expression, event)).toEqual({
      value: false,
      unknown: { kind: 'generic', code: 'tooLarge', position: 0, params: {} },
    });
  });

  it('charges long attribute values at every reference', () => {
    const long = createEvent({ t: repeat('é', 100_000) });
    const stepsFor = (names: number) => {
      const budget = createBudget();
      evaluateWithin(budget, read(join("t = 'x'", ' OR ', names)), long);
      return budget.used();
    };
    expect(stepsFor(3) - stepsFor(2)).toBe(3 + Math.floor(200_000 / 256));
  });
});

describe('LIKE', () => {
  it.each<[string, string, boolean]>([
    ['abcabc', '%b%b%', true],
    ['aab', '%ab', true],
    ['a%b', 'a\\%b', true],
    ['é', '_', true],
    ['ab', 'a\\b', false],
    ['a\\b', 'a\\b', true],
    ['', '%', true],
    ['', '', true],
    ['a', '', false],
    ['abab', '%ab_', false],
  ])(
    'evaluates in the dialect of the specification: %s LIKE %s',
    (text, like, is) => {
      const { expression } = parseCesql(`x LIKE '${like}'`, {
        dialect: 'spec',
      });
      const given = createEvent({ x: text });
      expect(expression && evaluateCesql(expression, given).value).toBe(is);
    },
  );
});

describe('evaluateAbstract', () => {
  it.each<[string, AbstractAttribute]>([
    ['known', exactAttribute(repeat('a', 1_000_000))],
    ['unknown', anyStringAttribute],
  ])(
    'compares a text of 1,000,000 characters with a long pattern in one pass: %s',
    (_, cell) => {
      const { value } = evaluateAbstract(
        read(`x LIKE '%${repeat('a', 500_000)}%'`),
        {
          environment: { attributes: new Map([['x', cell]]), isComplete: true },
          continuesAfterErrors: false,
          budget: createBudget(),
        },
      );
      expect(value.booleans).toContain(true);
    },
  );
});
