import { GraphNode } from '../types';

/** A group that a node is in. @public */
export type NodeGroup = {
  /** Tells it from other groups; the same for all its members. */
  readonly key: string;
  readonly title: string;
  /** What it is, e.g. `Namespace`. */
  readonly kind: string;
  /** '' where its members come from several of them. */
  readonly cluster: string;
  readonly namespace: string;
};

/** Which group a node is in, or undefined where it is in none. @public */
export type GroupOf = (node: GraphNode) => NodeGroup | undefined;
