import { Common } from '../measure/bundled';

/** A part of the bench. @public */
export interface Part {
  /** The name for `--only`. */
  readonly id: string;
  readonly title: string;
  /** The default sizes of its scenarios: in nodes, or in Triggers. */
  readonly sizes: readonly number[];
  measure(options: PartOptions): Promise<PartResult>;
}

/** @public */
export interface PartOptions {
  /** The measured code. */
  readonly common: Common;
  /** The sizes of the scenarios, in the unit of the part. */
  readonly sizes: readonly number[];
  /** The maximum number of runs. */
  readonly rounds: number;
  /** Reports progress. */
  readonly tell: (line: string) => void;
}

/** @public */
export interface PartResult {
  readonly tables: readonly Table[];
  readonly goals: readonly Goal[];
}

/** Rows of words and numbers; `NaN` means not measured. @public */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A goal, and whether it is met. @public */
export interface Goal {
  readonly text: string;
  readonly isMet: boolean;
}
