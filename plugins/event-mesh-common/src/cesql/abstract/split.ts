import { CesqlNode } from '../types';
import { Cell, isImpossible, narrowCell, narrowPresence } from './attribute';
import { Knowledge, cellIn, withCell, withFact } from './environment';
import { allIntegers, intersect } from './integers';
import { ValueTest } from './narrow';
import { Possible } from './value';

/**
 * Something whose truth the knowledge does not say: a part of an expression, or a test of one attribute.
 *
 * @internal
 */
export type Atom =
  | {
      readonly type: 'node';
      readonly node: CesqlNode;
      readonly possible: Possible;
    }
  | {
      readonly type: 'test';
      readonly attribute: string;
      readonly test: ValueTest;
    }
  | { readonly type: 'presence'; readonly attribute: string };

/** Whether more than one thing may happen. @internal */
export function isUndecided(possible: Possible): boolean {
  const {
    texts,
    integers,
    booleans = [],
    error,
    crash,
    missing,
    opaque,
  } = possible;
  const ways = [texts, integers, error, crash, missing, opaque].filter(Boolean);
  // A text or an Integer is cast to a Boolean, which may go several ways.
  return ways.length + booleans.length > 1 || Boolean(texts ?? integers);
}

/**
 * The cases that an open question leaves: together they cover all events that were possible. Nothing where the question
 * is none that can be taken apart.
 *
 * @internal
 */
export function split(
  knowledge: Knowledge,
  atom: Atom,
): readonly Knowledge[] | undefined {
  switch (atom.type) {
    case 'presence':
      return presenceCases(knowledge, atom.attribute);
    case 'test':
      return testCases(knowledge, atom.attribute, atom.test);
    default:
      return nodeCases(knowledge, atom);
  }
}

function nodeCases(
  knowledge: Knowledge,
  { node, possible }: Extract<Atom, { type: 'node' }>,
): readonly Knowledge[] | undefined {
  if (possible.opaque) {
    return undefined;
  }
  if (node.type === 'exists') {
    return presenceCases(knowledge, node.name);
  }
  const asked = questionOf(node, knowledge);
  const found = asked && testCases(knowledge, asked.attribute, asked.test);
  return found ?? factCases(knowledge, node, possible);
}

function presenceCases(
  knowledge: Knowledge,
  attribute: string,
): readonly Knowledge[] | undefined {
  const cell = cellIn(knowledge, attribute);
  return cases(knowledge, attribute, [
    narrowPresence(cell, true),
    narrowPresence(cell, false),
  ]);
}

function testCases(
  knowledge: Knowledge,
  attribute: string,
  test: ValueTest,
): readonly Knowledge[] | undefined {
  const cell = cellIn(knowledge, attribute);
  return cases(knowledge, attribute, cellsFor(cell, test));
}

function cellsFor(cell: Cell, test: ValueTest): readonly Cell[] {
  switch (test.type) {
    case 'integer':
      return integerCells(cell, test.range.min);
    case 'boolean':
      return truthCells(cell);
    default:
      return [narrowCell(cell, test, true), narrowCell(cell, test, false)];
  }
}

/** True, where negative and positive Integers are no one range, and not true. */
function truthCells(cell: Cell): readonly Cell[] {
  const isTrue: ValueTest = { type: 'boolean', value: true };
  const { integers, ...others } = narrowCell(cell, isTrue, true);
  const { min, max } = allIntegers;
  return [
    { ...others, integers: integers && intersect(integers, { min, max: -1 }) },
    {
      absent: false,
      integers: integers && intersect(integers, { min: 1, max }),
    },
    narrowCell(cell, isTrue, false),
  ];
}

/** Less, the same, more, and no Integer at all. */
function integerCells(cell: Cell, number: number): readonly Cell[] {
  const { min, max } = allIntegers;
  const ranges = [
    { min, max: number - 1 },
    { min: number, max: number },
    { min: number + 1, max },
  ].filter(range => range.min <= range.max);
  return [
    ...ranges.map(range => narrowCell(cell, { type: 'integer', range }, true)),
    narrowCell(cell, { type: 'integer', range: allIntegers }, false),
  ];
}

function cases(
  knowledge: Knowledge,
  attribute: string,
  cells: readonly Cell[],
): readonly Knowledge[] | undefined {
  const possible = cells.filter(cell => !isImpossible(cell));
  return possible.length > 1
    ? possible.map(cell => withCell(knowledge, attribute, cell))
    : undefined;
}

/** Each result that a part may have is a case of its own, wherever the same is said again. */
function factCases(
  knowledge: Knowledge,
  node: CesqlNode,
  { texts, integers, booleans = [], error, crash, missing }: Possible,
): readonly Knowledge[] | undefined {
  if (texts || integers || missing) {
    return undefined;
  }
  const facts: Possible[] = [
    ...booleans.map(value => ({ booleans: [value] })),
    ...(error ? [{ error }] : []),
    ...(crash ? [{ crash }] : []),
  ];
  return facts.length > 1
    ? facts.map(fact => withFact(knowledge, node, fact))
    : undefined;
}

/** The test of one attribute that a part of an expression comes down to. */
function questionOf(
  node: CesqlNode,
  knowledge: Knowledge,
): { readonly attribute: string; readonly test: ValueTest } | undefined {
  switch (node.type) {
    case 'attribute':
      return {
        attribute: node.name,
        test: { type: 'boolean', value: true },
      };
    case 'compare': {
      const attribute = attributeIn(node.left);
      return attribute !== undefined && node.right.type === 'literal'
        ? { attribute, test: testOf(node.right.value, isEquality(node)) }
        : undefined;
    }
    case 'in': {
      const attribute = attributeIn(node.operand);
      const cell = attribute === undefined || cellIn(knowledge, attribute);
      const next = node.set.find(
        element =>
          element.type === 'literal' &&
          typeof cell === 'object' &&
          testCases(knowledge, String(attribute), equals(element.value)),
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
function attributeIn(node: CesqlNode): string | undefined {
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
    return { type: 'integer', range: { min: number, max: number } };
  }
  return typeof value === 'boolean'
    ? { type: 'boolean', value }
    : equals(value);
}

function equals(value: string | number | boolean): ValueTest {
  return { type: 'equals', text: String(value) };
}
