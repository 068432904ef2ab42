import type { TraceHop } from 'backstage-plugin-event-mesh-common';

/**
 * A hop with all that comes after it.
 *
 * @internal
 */
export type HopNode = {
  /** Number of the hop in the trace. */
  readonly at: number;
  /** Number that a person sees, from 1; refused hops have none of their own. */
  readonly number: number;
  readonly hop: TraceHop;
  readonly next: readonly HopNode[];
  /** Triggers that do not let the event pass. */
  readonly refused: readonly HopNode[];
};

/**
 * The first hops of a trace, each below the one that it comes from.
 *
 * @internal
 */
export function hopTree(
  hops: readonly TraceHop[],
  most = Infinity,
): readonly HopNode[] {
  const roots: HopNode[] = [];
  const lists = new Map<number, { next: HopNode[]; refused: HopNode[] }>();
  let number = 0;
  for (const [at, hop] of hops.entries()) {
    const isRefused = hop.stop === 'refused';
    if (!isRefused && number >= most) {
      break;
    }
    number += isRefused ? 0 : 1;
    const lists_ = { next: [], refused: [] };
    const node: HopNode = { at, number, hop, ...lists_ };
    lists.set(at, lists_);
    const parent = hop.from === undefined ? undefined : lists.get(hop.from);
    if (isRefused) {
      parent?.refused.push(node);
    } else {
      (parent?.next ?? roots).push(node);
    }
  }
  return roots;
}

/**
 * How many hops a person sees each for itself.
 *
 * @internal
 */
export function countHops(hops: readonly TraceHop[]): number {
  return hops.filter(({ stop }) => stop !== 'refused').length;
}
