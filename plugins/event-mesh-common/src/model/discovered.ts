import { KindToRead, LoadEntry, ObjectList } from './snapshot';

/**
 * One kind that a cluster serves. The core group is not told of.
 *
 * @public
 */
export type ServedKind = {
  readonly group: string;
  /** Undefined where discovery did not say it. */
  readonly kind?: string;
  readonly plural: string;
  /** In the server's order of preference. */
  readonly versions: readonly string[];
  readonly namespaced: boolean;
  /** Undefined where discovery did not say them. */
  readonly verbs?: readonly string[];
};

/**
 * What is known of a cluster before its lists are asked for.
 *
 * @public
 */
export type Discovered = {
  /** Undefined where discovery was refused. */
  readonly served?: readonly ServedKind[];
  /** The CustomResourceDefinitions, raw and perhaps with their metadata only; undefined while they are not read. */
  readonly definitions?: readonly unknown[];
  /** What was read of it so far, and how that went; undefined while nothing is. */
  readonly read?: {
    readonly entries: readonly LoadEntry[];
    readonly lists: readonly ObjectList[];
  };
};

/**
 * Says which kinds to ask for, and where. It is asked again whenever more is known, until it names nothing new; what it says
 * of more is never less.
 *
 * @public
 */
export type ChooseKinds = (discovered: Discovered) => readonly KindToRead[];
