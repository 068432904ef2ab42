import type { TraceHop } from 'backstage-plugin-event-mesh-common';

/**
 * A hop with all hops after it.
 *
 * @internal
 */
export type HopNode = {
  /** Index of the hop in the trace. */
  readonly at: number;
  /** Displayed number, from 1. */
  readonly number: number;
  readonly hop: TraceHop;
  readonly next: readonly HopNode[];
  /** Ids of the targets of unknown replies, and of the targets that get only dead-lettered events. */
  readonly mayReplyTo: readonly string[];
  readonly deadLetters: readonly string[];
  /** Triggers that do not match the event. */
  readonly refused: readonly HopNode[];
};

type Lists = {
  readonly next: HopNode[];
  readonly mayReplyTo: string[];
  readonly deadLetters: string[];
  readonly refused: HopNode[];
};

/**
 * Builds a tree from the hops of a trace: each hop is below the hop it comes from.
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
 * Counts the hops below a node, without its side branches.
 *
 * @internal
 */
export function countBelow(node: HopNode): number {
  return node.next.reduce((sum, next) => sum + 1 + countBelow(next), 0);
}

/** Returns the side list that a hop without details of its own belongs to. */
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
