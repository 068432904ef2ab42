import { Announcement, FlowContext, Mesh, flowContext } from '../../mesh';
import { runTask } from '../../model';
import { flowEdges } from '../walk/flowEdges';
import { nextHops } from '../walk/nextHops';
import { announcedEvent } from '../walk/traceEvents';
import { Hop, Visit } from '../walk/types';
import { walk } from '../walk/walk';

/**
 * What receives events.
 *
 * @public
 */
export type Receivers = {
  /** Ids of the resources and placeholders that the events reach. */
  readonly ids: readonly string[];
  /** Ids of the Triggers, Subscriptions and other resources that deliver the events. */
  readonly via: readonly string[];
};

/** The event is another one after these. */
const changing: readonly Hop['role'][] = [
  'sink',
  'deadLetterSink',
  'requestReply',
];

/**
 * Returns what receives announced events unchanged, or may: where they enter, the subscribers of Triggers that match or may
 * match, and what these forward the same events to. Dead letters and replies are not followed.
 *
 * @remarks The filter of a Parallel's branch replies with the event that it lets through to the subscriber of the branch.
 * @public
 */
export function consumers(mesh: Mesh, announcement: Announcement): Receivers {
  const { entry } = announcement;
  if (entry === undefined) {
    return { ids: [], via: [] };
  }
  const context = { ...flowContext(mesh), isRefusalOfInterest: false };
  const start: Visit = {
    id: entry,
    event: announcedEvent(announcement, 'known'),
  };
  const { nodes, steps } = runTask(
    walk([start], {
      keyOf: ({ id, caller }) => `${id} ${caller?.id} ${caller?.index}`,
      next: visit => unchanged(visit, context),
    }),
  );
  return {
    ids: unique(nodes.map(({ id }) => id)),
    via: unique(steps.flatMap(({ step }) => step.via ?? [])),
  };
}

function unchanged(visit: Visit, context: FlowContext): readonly Hop[] {
  if (context.mesh.placeholders.get(visit.id)?.reason === 'notFound') {
    return [];
  }
  return nextHops(context)(visit)
    .filter(({ role, reach }) => reach !== 'never' && !changing.includes(role))
    .map(hop => {
      const { id, event, caller } = hop.to;
      return visit.caller || caller?.type !== 'filter'
        ? { ...hop, to: { id, event: visit.caller ? visit.event : event } }
        : hop;
    });
}

/**
 * Returns what receives all that is sent to some resources: these and, beyond a Sequence, Parallel, RequestReply or
 * EventTransform, all that it delivers to.
 *
 * @public
 */
export function receivers(mesh: Mesh, ids: readonly string[]): Receivers {
  const edges = flowEdges(mesh);
  const { nodes, steps } = runTask(
    walk(ids, {
      keyOf: id => id,
      next: id =>
        isPassedThrough(id, mesh)
          ? edges.via(id).filter(({ isDeadLetter }) => !isDeadLetter)
          : [],
    }),
  );
  return { ids: nodes, via: unique(steps.map(({ step }) => step.via)) };
}

function isPassedThrough(id: string, { resources }: Mesh): boolean {
  const type = resources.get(id)?.resource.type ?? '';
  return ['flow', 'requestReply', 'eventTransform'].includes(type);
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
