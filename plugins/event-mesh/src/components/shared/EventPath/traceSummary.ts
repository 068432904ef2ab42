import type { Mesh, Reach, Trace } from 'backstage-plugin-event-mesh-common';

/**
 * Result of a trace in counts.
 *
 * @internal
 */
export type TraceSummary = {
  /** Number of consumers that get the event, and of those that may get it. */
  readonly always: number;
  readonly maybe: number;
  /** Number of other consumers that get only dead-lettered events. */
  readonly deadLetters: number;
  readonly loops: number;
  /** Verdicts of the Triggers on the path; each Trigger counts once, by its best verdict. */
  readonly matching: number;
  readonly open: number;
  readonly refusing: number;
};

const order = ['matches', 'mayMatch', 'doesNotMatch'] as const;

const between = ['broker', 'channel', 'flow', 'eventTransform', 'requestReply'];

/**
 * Counts the final consumers of a trace and the verdicts of its Triggers.
 *
 * @internal
 */
export function traceSummary(mesh: Mesh, trace: Trace): TraceSummary {
  const receivers = new Set<string>();
  const deadLetters = new Set<string>();
  const triggers = new Map<string, 'matches' | 'mayMatch' | 'doesNotMatch'>();
  for (const { id, role, reach, via, verdict, stop } of trace.hops) {
    const type = mesh.resources.get(id)?.resource.type;
    const isEnd = type === undefined || !between.includes(type);
    const isThere = stop !== 'notFound' && stop !== 'noSubscriber';
    if (reach !== 'never' && isEnd && isThere && role !== 'start') {
      (role === 'deadLetterSink' ? deadLetters : receivers).add(id);
    }
    if (via !== undefined && verdict && role === 'subscriber') {
      const best = [triggers.get(via), verdict.verdict];
      triggers.set(
        via,
        order.find(one => best.includes(one)) ?? verdict.verdict,
      );
    }
  }
  const reached = (wanted: Reach) =>
    [...receivers].filter(id => trace.nodes.get(id) === wanted).length;
  const saying = (wanted: (typeof order)[number]) =>
    [...triggers.values()].filter(one => one === wanted).length;
  return {
    always: reached('always'),
    maybe: reached('maybe'),
    deadLetters: [...deadLetters].filter(id => !receivers.has(id)).length,
    loops: trace.loops.length,
    matching: saying('matches'),
    open: saying('mayMatch'),
    refusing: saying('doesNotMatch'),
  };
}
