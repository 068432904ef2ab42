import type { TraceHop } from 'backstage-plugin-event-mesh-common';

/**
 * A hop with all that comes after it.
 *
 * @internal
 */
export type HopNode = {
  /** Number of the hop in the trace. */
  readonly at: number;
  /** Number that a person sees, from 1. */
  readonly number: number;
  readonly hop: TraceHop;
  readonly next: readonly HopNode[];
  /** Ids of where replies go of which nothing is known, and of what gets no more than what cannot be delivered. */
  readonly mayReplyTo: readonly string[];
  readonly deadLetters: readonly string[];
  /** Triggers that do not let the event pass. */
  readonly refused: readonly HopNode[];
};

type Lists = {
  readonly next: HopNode[];
  readonly mayReplyTo: string[];
  readonly deadLetters: string[];
  readonly refused: HopNode[];
};

/**
 * The hops of a trace, each below the one that it comes from.
 *
 * @internal
 */
export function hopTree(hops: readonly TraceHop[]): readonly HopNode[] {
  const roots: HopNode[] = [];
  const below = new Map<number, Lists>();
  const parents = new Set(hops.map(({ from }) => from));
  let number = 0;
  for (const [at, hop] of hops.entries()) {
    const lists: Lists = {
      next: [],
      mayReplyTo: [],
      deadLetters: [],
      refused: [],
    };
    const parent = hop.from === undefined ? undefined : below.get(hop.from);
    const aside = parents.has(at) ? undefined : asideOf(hop);
    if (aside) {
      addOnce(parent?.[aside], hop.id);
    } else if (hop.stop === 'refused') {
      parent?.refused.push({ at, number, hop, ...lists });
    } else {
      number++;
      below.set(at, lists);
      (parent?.next ?? roots).push({ at, number, hop, ...lists });
    }
  }
  return roots;
}

/**
 * How many hops there are below a node, those of their own line only.
 *
 * @internal
 */
export function countBelow(node: HopNode): number {
  return node.next.reduce((sum, next) => sum + 1 + countBelow(next), 0);
}

/** How a hop is said in a word, where there is nothing more to say of it. */
function asideOf({
  role,
  stop,
}: TraceHop): 'mayReplyTo' | 'deadLetters' | undefined {
  if (role === 'deadLetterSink' && stop !== 'loop') {
    return 'deadLetters';
  }
  return role === 'reply' && stop === 'unknownReply' ? 'mayReplyTo' : undefined;
}

function addOnce(ids: string[] | undefined, id: string): void {
  if (ids && !ids.includes(id)) {
    ids.push(id);
  }
}
