import { Common } from '../measure/bundled';

/** One thing that is measured. @public */
export interface Part {
  /** What `--only` names. */
  readonly id: string;
  readonly title: string;
  /** How big its scenarios are where nobody says it: in nodes, or in Triggers. */
  readonly sizes: readonly number[];
  measure(options: PartOptions): Promise<PartResult>;
}

/** @public */
export interface PartOptions {
  /** What is measured. */
  readonly common: Common;
  /** How big the scenarios are; what a part makes of it is its own business. */
  readonly sizes: readonly number[];
  /** How often everything is run at most. */
  readonly rounds: number;
  /** Where progress is told. */
  readonly tell: (line: string) => void;
}

/** @public */
export interface PartResult {
  readonly tables: readonly Table[];
  readonly goals: readonly Goal[];
}

/** Rows of words and numbers; of a number, `NaN` is what was not measured. @public */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What should be so, and whether it is. @public */
export interface Goal {
  readonly text: string;
  readonly isMet: boolean;
}
