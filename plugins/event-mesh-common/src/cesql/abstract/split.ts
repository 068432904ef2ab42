import { CesqlNode } from '../types';
import {
  AbstractAttribute,
  isBottom,
  narrowAttribute,
  narrowPresence,
} from './attribute';
import { Environment, assume, attributeIn, withAttribute } from './environment';
import { allIntegers, intersect } from './integers';
import { ValueTest } from './narrow';
import { AbstractValue } from './value';

/** Undecided predicate: a node of an expression, a test of an attribute, or its presence. */
export type Predicate =
  | {
      readonly type: 'node';
      readonly node: CesqlNode;
      readonly value: AbstractValue;
    }
  | {
      readonly type: 'test';
      readonly attribute: string;
      readonly test: ValueTest;
    }
  | { readonly type: 'presence'; readonly attribute: string };

/** Returns whether more than one outcome is possible. */
export function isUndecided(value: AbstractValue): boolean {
  const {
    strings,
    integers,
    booleans = [],
    error,
    crash,
    missing,
    opaque,
  } = value;
  const outcomes = [strings, integers, error, crash, missing, opaque].filter(
    Boolean,
  );
  // The cast of a String or an Integer to Boolean has more than one result.
  return outcomes.length + booleans.length > 1 || Boolean(strings ?? integers);
}

/**
 * Splits an environment by an undecided predicate into cases that together cover it; returns undefined if that is not
 * possible.
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
  { node, value }: Extract<Predicate, { type: 'node' }>,
): readonly Environment[] | undefined {
  if (value.opaque) {
    return undefined;
  }
  if (node.type === 'exists') {
    return splitPresence(environment, node.name);
  }
  const tested = testFor(node, environment);
  const found = tested && splitTest(environment, tested.attribute, tested.test);
  return found ?? splitResults(environment, node, value);
}

function splitPresence(
  environment: Environment,
  name: string,
): readonly Environment[] | undefined {
  const attribute = attributeIn(environment, name);
  return cases(environment, name, [
    narrowPresence(attribute, true),
    narrowPresence(attribute, false),
  ]);
}

function splitTest(
  environment: Environment,
  name: string,
  test: ValueTest,
): readonly Environment[] | undefined {
  const parts = partsFor(attributeIn(environment, name), test);
  return cases(environment, name, parts);
}

function partsFor(
  attribute: AbstractAttribute,
  test: ValueTest,
): readonly AbstractAttribute[] {
  switch (test.type) {
    case 'integer':
      return splitInteger(attribute, test.interval.min);
    case 'boolean':
      return splitTruth(attribute);
    default:
      return [
        narrowAttribute(attribute, test, true),
        narrowAttribute(attribute, test, false),
      ];
  }
}

/** Splits into true, where negative and positive Integers are two intervals, and not true. */
function splitTruth(
  attribute: AbstractAttribute,
): readonly AbstractAttribute[] {
  const isTrue: ValueTest = { type: 'boolean', value: true };
  const { integers, ...others } = narrowAttribute(attribute, isTrue, true);
  const { min, max } = allIntegers;
  return [
    { ...others, integers: integers && intersect(integers, { min, max: -1 }) },
    {
      absent: false,
      integers: integers && intersect(integers, { min: 1, max }),
    },
    narrowAttribute(attribute, isTrue, false),
  ];
}

/** Splits into less, equal, greater, and not an Integer. */
function splitInteger(
  attribute: AbstractAttribute,
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
      narrowAttribute(attribute, { type: 'integer', interval }, true),
    ),
    narrowAttribute(
      attribute,
      { type: 'integer', interval: allIntegers },
      false,
    ),
  ];
}

function cases(
  environment: Environment,
  name: string,
  parts: readonly AbstractAttribute[],
): readonly Environment[] | undefined {
  const possible = parts.filter(part => !isBottom(part));
  return possible.length > 1
    ? possible.map(part => withAttribute(environment, name, part))
    : undefined;
}

/** Makes each possible result of a node an assumption, which holds for all equal nodes. */
function splitResults(
  environment: Environment,
  node: CesqlNode,
  { strings, integers, booleans = [], error, crash, missing }: AbstractValue,
): readonly Environment[] | undefined {
  if (strings || integers || missing) {
    return undefined;
  }
  const results: AbstractValue[] = [
    ...booleans.map(value => ({ booleans: [value] })),
    ...(error ? [{ error }] : []),
    ...(crash ? [{ crash }] : []),
  ];
  return results.length > 1
    ? results.map(result => assume(environment, node, result))
    : undefined;
}

/** Returns the attribute test that a node is equivalent to. */
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
      if (attribute === undefined) {
        return undefined;
      }
      const next = node.set.find(
        element =>
          element.type === 'literal' &&
          splitTest(environment, attribute, equals(element.value)),
      );
      return next?.type === 'literal'
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

/** Returns the attribute of `x`, `INT(x)`, `STRING(x)` or `BOOL(x)`: a comparison casts them alike. */
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
