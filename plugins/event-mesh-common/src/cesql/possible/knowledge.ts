import { CesqlNode } from '../types';
import { Cell, absentCell, unknownCell } from './cell';
import { NodeIndex, createNodeIndex } from './nodeIndex';
import { Possible } from './possible';

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
