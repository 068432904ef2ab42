import { GraphNode } from '../types';

/** Group of nodes, for example a namespace. @public */
export type NodeGroup = {
  /** Identifies the group; the same for all its members. */
  readonly key: string;
  readonly title: string;
  /** Kind of the group, e.g. `Namespace`. */
  readonly kind: string;
  /** '' if its members come from several clusters. */
  readonly cluster: string;
  readonly namespace: string;
};

/** Returns the group of a node, or undefined if it is in none. @public */
export type GroupOf = (node: GraphNode) => NodeGroup | undefined;
