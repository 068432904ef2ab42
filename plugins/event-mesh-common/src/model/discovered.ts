import { KindToRead, LoadEntry, ObjectList } from './snapshot';

/**
 * One kind that a cluster serves, not of the core group.
 *
 * @public
 */
export type ServedKind = {
  readonly group: string;
  /** Undefined if discovery did not send it. */
  readonly kind?: string;
  readonly plural: string;
  /** In the server's order of preference. */
  readonly versions: readonly string[];
  readonly namespaced: boolean;
  /** Undefined if discovery did not send them. */
  readonly verbs?: readonly string[];
};

/**
 * The known content of a cluster, from which further kinds are chosen.
 *
 * @public
 */
export type Discovered = {
  /** Undefined if discovery was forbidden. */
  readonly served?: readonly ServedKind[];
  /** The CustomResourceDefinitions, raw and possibly metadata-only; undefined until they are read. */
  readonly definitions?: readonly unknown[];
  /** The lists read so far with their load report entries; undefined before the first one. */
  readonly read?: {
    readonly entries: readonly LoadEntry[];
    readonly lists: readonly ObjectList[];
  };
};

/**
 * Chooses the kinds to list and their list scopes. Called again after each round until it adds nothing new; its result
 * must grow monotonically with its input.
 *
 * @public
 */
export type ChooseKinds = (discovered: Discovered) => readonly KindToRead[];
