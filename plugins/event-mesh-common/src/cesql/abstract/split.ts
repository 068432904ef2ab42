import { CesqlNode } from '../types';
import {
  AbstractAttribute,
  isBottom,
  narrowAttribute,
  narrowPresence,
} from './attribute';
import { Environment, attributeIn, withAttribute, assume } from './environment';
import { allIntegers, intersect } from './integers';
import { ValueTest } from './narrow';
import { AbstractValue } from './value';

/**
 * Something whose truth the environment does not say: a part of an expression, or a test of one attribute.
 *
 * @internal
 */
export type Predicate =
  | {
      readonly type: 'node';
      readonly node: CesqlNode;
      readonly possible: AbstractValue;
    }
  | {
      readonly type: 'test';
      readonly attribute: string;
      readonly test: ValueTest;
    }
  | { readonly type: 'presence'; readonly attribute: string };

/** Whether more than one thing may happen. @internal */
export function isUndecided(possible: AbstractValue): boolean {
  const {
    strings,
    integers,
    booleans = [],
    error,
    crash,
    missing,
    opaque,
  } = possible;
  const ways = [strings, integers, error, crash, missing, opaque].filter(
    Boolean,
  );
  // A text or an Integer is cast to a Boolean, which may go several ways.
  return ways.length + booleans.length > 1 || Boolean(strings ?? integers);
}

/**
 * The cases that an open question leaves: together they cover all events that were possible. Nothing where the question
 * is none that can be taken separate.
 *
 * @internal
 */
export function split(
  environment: Environment,
  predicate: Predicate,
): readonly Environment[] | undefined {
  switch (predicate.type) {
    case 'presence':
      return splitPresence(environment, predicate.attribute);
    case 'test':
      return splitTest(environment, predicate.attribute, predicate.test);
    default:
      return splitNode(environment, predicate);
  }
}

function splitNode(
  environment: Environment,
  { node, possible }: Extract<Predicate, { type: 'node' }>,
): readonly Environment[] | undefined {
  if (possible.opaque) {
    return undefined;
  }
  if (node.type === 'exists') {
    return splitPresence(environment, node.name);
  }
  const tested = testFor(node, environment);
  const found = tested && splitTest(environment, tested.attribute, tested.test);
  return found ?? splitResults(environment, node, possible);
}

function splitPresence(
  environment: Environment,
  attribute: string,
): readonly Environment[] | undefined {
  const cell = attributeIn(environment, attribute);
  return cases(environment, attribute, [
    narrowPresence(cell, true),
    narrowPresence(cell, false),
  ]);
}

function splitTest(
  environment: Environment,
  attribute: string,
  test: ValueTest,
): readonly Environment[] | undefined {
  const cell = attributeIn(environment, attribute);
  return cases(environment, attribute, partsFor(cell, test));
}

function partsFor(
  cell: AbstractAttribute,
  test: ValueTest,
): readonly AbstractAttribute[] {
  switch (test.type) {
    case 'integer':
      return splitInteger(cell, test.interval.min);
    case 'boolean':
      return splitTruth(cell);
    default:
      return [
        narrowAttribute(cell, test, true),
        narrowAttribute(cell, test, false),
      ];
  }
}

/** True, where negative and positive Integers are no one interval, and not true. */
function splitTruth(cell: AbstractAttribute): readonly AbstractAttribute[] {
  const isTrue: ValueTest = { type: 'boolean', value: true };
  const { integers, ...others } = narrowAttribute(cell, isTrue, true);
  const { min, max } = allIntegers;
  return [
    { ...others, integers: integers && intersect(integers, { min, max: -1 }) },
    {
      absent: false,
      integers: integers && intersect(integers, { min: 1, max }),
    },
    narrowAttribute(cell, isTrue, false),
  ];
}

/** Less, the same, more, and no Integer at all. */
function splitInteger(
  cell: AbstractAttribute,
  number: number,
): readonly AbstractAttribute[] {
  const { min, max } = allIntegers;
  const intervals = [
    { min, max: number - 1 },
    { min: number, max: number },
    { min: number + 1, max },
  ].filter(interval => interval.min <= interval.max);
  return [
    ...intervals.map(interval =>
      narrowAttribute(cell, { type: 'integer', interval }, true),
    ),
    narrowAttribute(cell, { type: 'integer', interval: allIntegers }, false),
  ];
}

function cases(
  environment: Environment,
  attribute: string,
  attributes: readonly AbstractAttribute[],
): readonly Environment[] | undefined {
  const possible = attributes.filter(cell => !isBottom(cell));
  return possible.length > 1
    ? possible.map(cell => withAttribute(environment, attribute, cell))
    : undefined;
}

/** Each result that a part may have is a case of its own, wherever the same is said again. */
function splitResults(
  environment: Environment,
  node: CesqlNode,
  { strings, integers, booleans = [], error, crash, missing }: AbstractValue,
): readonly Environment[] | undefined {
  if (strings || integers || missing) {
    return undefined;
  }
  const assumptions: AbstractValue[] = [
    ...booleans.map(value => ({ booleans: [value] })),
    ...(error ? [{ error }] : []),
    ...(crash ? [{ crash }] : []),
  ];
  return assumptions.length > 1
    ? assumptions.map(fact => assume(environment, node, fact))
    : undefined;
}

/** The test of one attribute that a part of an expression comes down to. */
function testFor(
  node: CesqlNode,
  environment: Environment,
): { readonly attribute: string; readonly test: ValueTest } | undefined {
  switch (node.type) {
    case 'attribute':
      return {
        attribute: node.name,
        test: { type: 'boolean', value: true },
      };
    case 'compare': {
      const attribute = attributeOperand(node.left);
      return attribute !== undefined && node.right.type === 'literal'
        ? { attribute, test: testOf(node.right.value, isEquality(node)) }
        : undefined;
    }
    case 'in': {
      const attribute = attributeOperand(node.operand);
      const cell =
        attribute === undefined || attributeIn(environment, attribute);
      const next = node.set.find(
        element =>
          element.type === 'literal' &&
          typeof cell === 'object' &&
          splitTest(environment, String(attribute), equals(element.value)),
      );
      return attribute !== undefined && next?.type === 'literal'
        ? { attribute, test: equals(next.value) }
        : undefined;
    }
    default:
      return undefined;
  }
}

function isEquality({ operator }: Extract<CesqlNode, { type: 'compare' }>) {
  return operator === '=' || operator === '!=';
}

/** `x` or `INT(x)`, `STRING(x)`, `BOOL(x)`: the comparison casts in the same way. */
function attributeOperand(node: CesqlNode): string | undefined {
  let inner = node;
  while (
    inner.type === 'call' &&
    /^(INT|STRING|BOOL)$/.test(inner.name) &&
    inner.args.length === 1
  ) {
    [inner] = inner.args;
  }
  return inner.type === 'attribute' ? inner.name : undefined;
}

function testOf(value: string | number | boolean, isSame: boolean): ValueTest {
  if (!isSame || typeof value === 'number') {
    const number = Number(value) | 0;
    return { type: 'integer', interval: { min: number, max: number } };
  }
  return typeof value === 'boolean'
    ? { type: 'boolean', value }
    : equals(value);
}

function equals(value: string | number | boolean): ValueTest {
  return { type: 'equals', text: String(value) };
}
