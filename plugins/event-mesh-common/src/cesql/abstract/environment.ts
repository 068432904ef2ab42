import { canonicalAttribute, coreAttributes } from '../event/event';
import { toBytes } from '../text';
import { CesqlNode, CesqlValue } from '../types';
import { Cell, absentCell, cellOf, unknownCell } from './attribute';
import { NodeIndex, createNodeIndex } from './nodeIndex';
import { templateTexts } from './strings';
import { Possible } from './value';

/**
 * What is known of one attribute: its value; the pieces of a template, between which there are one or more characters
 * each; or that the event does not have it. Values and templates are meant as a broker holds them.
 *
 * @public
 */
export type KnownAttribute =
  | { readonly value: CesqlValue }
  | { readonly pieces: readonly string[] }
  | { readonly absent: true };

/**
 * What is known of an event. Of an attribute that is not named nothing is known, or, where all are named, that the event
 * does not have it.
 *
 * @public
 */
export type KnownEvent = {
  readonly attributes: Readonly<Record<string, KnownAttribute>>;
  readonly isComplete?: boolean;
};

/**
 * What is known of an event, as an evaluation wants it.
 *
 * @internal
 */
export function createKnowledge(
  known: KnownEvent,
  { isCanonical }: { readonly isCanonical: boolean },
): Knowledge {
  const cells = Object.entries(known.attributes).map(
    ([name, attribute]): [string, Cell] => [
      name,
      isCanonical || name !== 'time'
        ? createCell(name, attribute, isCanonical)
        : // Kafka's broker prints times in another form.
          hide(createCell(name, attribute, isCanonical), name),
    ],
  );
  return {
    cells: new Map(cells),
    isComplete: known.isComplete ?? false,
  };
}

function createCell(
  name: string,
  attribute: KnownAttribute,
  isCanonical: boolean,
): Cell {
  const isCore = coreAttributes.includes(name);
  const canonical = (text: string) =>
    isCore && isCanonical ? canonicalAttribute(name, text) : text;
  if ('absent' in attribute) {
    return absentCell;
  }
  if ('pieces' in attribute) {
    const { pieces } = attribute;
    const example = pieces.join('x');
    return canonical(example) === example
      ? { absent: false, texts: templateTexts(pieces.map(toBytes)) }
      : hide({ absent: false, texts: [] }, name);
  }
  const { value } = attribute;
  const isTyped =
    typeof value === 'boolean' ||
    (typeof value === 'number' && value === (value | 0));
  if (!isCore && isTyped) {
    return cellOf(value);
  }
  const text = canonical(String(value));
  return isCore && text === '' ? absentCell : cellOf(toBytes(text));
}

/** There, but nothing is known of its value. */
function hide(cell: Cell, name: string): Cell {
  return cell.texts ? { absent: false, texts: unknownCell(name).texts } : cell;
}

/**
 * What is known of an event: what each attribute may be, and what was assumed of parts of expressions.
 *
 * @internal
 */
export type Knowledge = {
  readonly cells: ReadonlyMap<string, Cell>;
  /** Whether an attribute without a cell is absent, rather than unknown. */
  readonly isComplete: boolean;
  /** Results that are assumed of nodes: on one event those of nodes that say the same are the same. */
  readonly facts?: Facts;
};

type Facts = {
  readonly index: NodeIndex;
  readonly results: ReadonlyMap<number, Possible>;
};

/** @internal */
export function cellIn(knowledge: Knowledge, name: string): Cell {
  return (
    knowledge.cells.get(name) ??
    (knowledge.isComplete ? absentCell : unknownCell(name))
  );
}

/** @internal */
export function withCell(
  knowledge: Knowledge,
  name: string,
  cell: Cell,
): Knowledge {
  return { ...knowledge, cells: new Map(knowledge.cells).set(name, cell) };
}

/** The result that is assumed of a node, if any is. @internal */
export function factOf(
  { facts }: Knowledge,
  node: CesqlNode,
): Possible | undefined {
  return facts?.results.get(facts.index(node));
}

/** @internal */
export function withFact(
  knowledge: Knowledge,
  node: CesqlNode,
  fact: Possible,
): Knowledge {
  const { index, results } = knowledge.facts ?? {
    index: createNodeIndex(),
    results: [],
  };
  const facts = { index, results: new Map(results).set(index(node), fact) };
  return { ...knowledge, facts };
}
