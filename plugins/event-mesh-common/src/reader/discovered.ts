import { KindToRead } from './types';

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
};

/**
 * Says which kinds to ask for. What it says of more is never less: definitions only add kinds.
 *
 * @public
 */
export type ChooseKinds = (discovered: Discovered) => readonly KindToRead[];
