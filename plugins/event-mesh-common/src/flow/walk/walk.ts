import { Task } from '../../model';

/**
 * Says where a walk goes on.
 *
 * @internal
 */
export type WalkPolicy<Node, Step extends WalkStep<Node>> = {
  /** Returns the steps to follow from a node. */
  readonly next: (node: Node) => readonly Step[];
  /** Nodes with the same key are one node. */
  readonly keyOf: (node: Node) => string;
  /** The longest distance from a start; unlimited by default. */
  readonly limit?: number;
};

/** @internal */
export type WalkStep<Node> = {
  readonly to: Node;
  /** 1 by default. */
  readonly length?: number;
};

/** @internal */
export type Walked<Node, Step> = {
  /** The starts, then all other nodes, in the order in which they were found. */
  readonly nodes: readonly Node[];
  /** The shortest distance of each node from a start. */
  readonly distances: readonly number[];
  /** All steps, between nodes by their numbers. */
  readonly steps: readonly WalkedStep<Step>[];
};

/** @internal */
export type WalkedStep<Step> = {
  readonly from: number;
  readonly to: number;
  readonly step: Step;
};

/**
 * Walks breadth first from some starts, with one bucket of nodes per distance (Dial's algorithm). Each node is gone on from
 * once; yields before each.
 *
 * @internal
 */
export function* walk<Node, Step extends WalkStep<Node>>(
  starts: readonly Node[],
  { next, keyOf, limit = Infinity }: WalkPolicy<Node, Step>,
): Task<Walked<Node, Step>> {
  const nodes: Node[] = [];
  const distances: number[] = [];
  const steps: WalkedStep<Step>[] = [];
  const numbers = new Map<string, number>();
  const buckets: number[][] = [];
  const reach = (node: Node, distance: number) => {
    const key = keyOf(node);
    const number = numbers.get(key) ?? nodes.length;
    if (number === nodes.length) {
      numbers.set(key, number);
      nodes.push(node);
    }
    if (distance < (distances[number] ?? Infinity)) {
      distances[number] = distance;
      (buckets[distance] ??= []).push(number);
    }
    return number;
  };
  starts.forEach(node => reach(node, 0));
  for (let distance = 0; distance < buckets.length; distance += 1) {
    for (const from of buckets[distance] ?? []) {
      // Otherwise a shorter path was found later.
      if (distances[from] === distance) {
        yield;
        for (const step of next(nodes[from])) {
          const far = distance + (step.length ?? 1);
          if (far <= limit) {
            steps.push({ from, to: reach(step.to, far), step });
          }
        }
      }
    }
  }
  return { nodes, distances, steps };
}
