import { VerdictStatement } from '../filters';
import { FindingCode } from '../messages';

/**
 * - `error`: events are lost or do not arrive
 * - `warning`: they may be, or arrive more often than meant
 * - `info`: worth a look
 *
 * @public
 */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Something in the mesh that a person should look at: a code and what to put into its texts, `finding.<code>` of the
 * messages room.
 *
 * @public
 */
export type Finding = {
  /** The same at every look, as long as it is the same thing: the code and what it is about. */
  readonly id: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly params: Readonly<Record<string, string>>;
  /** Of the params that name one thing in the mesh, its id. */
  readonly ids: Readonly<Record<string, string>>;
  /** What is wrong with an expression, `verdict.<code>` of the messages room. */
  readonly detail?: VerdictStatement;
  /** Ids of the resources and placeholders that it is about, the one to look at first in front. */
  readonly about: readonly string[];
  /** Ids of what is not well because of it, sorted; they are in `about` as well. */
  readonly affected?: readonly string[];
  /** Path of the field to look at, in what comes first. */
  readonly field?: string;
  /** Its section in docs/findings.md. */
  readonly anchor: string;
  /** It rests on lists that are older, or of which only some pages were read. */
  readonly uncertain?: true;
  /** An entry of `only` in the options of a view: shows what it is about. */
  readonly query: { readonly name: string; readonly ids: readonly string[] };
};

/** @public */
export type CheckMeshOptions = {
  /** Only these; all where it is not given. */
  readonly codes?: readonly FindingCode[];
};
