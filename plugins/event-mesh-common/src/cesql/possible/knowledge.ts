import { Cell, absentCell, unknownCell } from './cell';
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
  /** Results of nodes by their text: on one event they are always the same. */
  readonly facts: ReadonlyMap<string, Possible>;
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

/** @internal */
export function withFact(
  knowledge: Knowledge,
  text: string,
  fact: Possible,
): Knowledge {
  return { ...knowledge, facts: new Map(knowledge.facts).set(text, fact) };
}
