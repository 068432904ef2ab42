import { FlowContext, Mesh, flowContext } from '../../mesh';
import { compareText, groupBy, runTask } from '../../model';
import { trace } from '../trace/trace';
import { FlowEdge, FlowEdges, flowEdges } from '../walk/flowEdges';
import { isEdge } from '../walk/linkDirection';
import { walk } from '../walk/walk';
import { Impact, ImpactEntry } from './types';

/**
 * Returns what events come from before they get to a resource, and where they go from there, transitively. A Trigger,
 * Subscription or SinkBinding stands between its endpoints, an EventType where its events enter; from there they go only
 * where filters match them.
 *
 * @public
 */
export function impact(mesh: Mesh, id: string): Impact {
  const context = flowContext(mesh);
  const edges = flowEdges(mesh);
  const isEventType = context.resource(id)?.type === 'eventType';
  const start = startOf(id, context, edges);
  const down = downstreamOf(id, start.down, {
    edges,
    isFollowed: isEventType ? matchedBy(mesh, id) : () => true,
  });
  const up = reach(id, start.up, { near: 'to', next: edges.to });
  const direct = [...start.up, ...start.down];
  const owners = sorted(direct.map(({ via }) => via));
  const sinks = [id, ...owners].flatMap(owner =>
    context.links.of(owner, 'deadLetterSink').map(({ target }) => target),
  );
  return {
    id,
    up,
    down,
    deadLetterSinks: sorted(sinks),
    ids: sorted([...up, ...down].flatMap(entry => [entry.id, ...entry.via])),
    counts: {
      up: up.length,
      down: down.length,
      edges: owners.filter(owner => isEdge(owner, mesh)).length,
    },
  };
}

/** Returns whether events of one type go along an edge. */
function matchedBy(mesh: Mesh, id: string): (edge: FlowEdge) => boolean {
  const { hops } = trace(mesh, id);
  const links = new Set(
    hops.flatMap(hop => (hop.reach === 'never' ? [] : hop.links)),
  );
  return edge => edge.links.every(link => links.has(link));
}

type Start = {
  readonly up: readonly FlowEdge[];
  readonly down: readonly FlowEdge[];
};

/** Returns the first edges up and down. */
function startOf(
  id: string,
  { matches, resource }: FlowContext,
  edges: FlowEdges,
): Start {
  if (resource(id)?.type === 'eventType') {
    const [announcement] = matches.announcedBy(id);
    const { entry, producer, replyOf } = announcement ?? {};
    const edge = { via: id, links: [], isDeadLetter: false };
    return {
      up: [...(producer ? [producer] : []), ...(replyOf ? [replyOf] : [])].map(
        one => ({ ...edge, from: one, to: id }),
      ),
      down: entry === undefined ? [] : [{ ...edge, from: id, to: entry }],
    };
  }
  const start = { up: edges.to(id), down: edges.from(id) };
  const via = edges.via(id);
  // What only delivers events is between its endpoints.
  return via.length > 0 && start.up.length + start.down.length === 0
    ? { up: via, down: via }
    : start;
}

function downstreamOf(
  id: string,
  first: readonly FlowEdge[],
  given: {
    readonly edges: FlowEdges;
    readonly isFollowed: (edge: FlowEdge) => boolean;
  },
): readonly ImpactEntry[] {
  const next = (at: string) => given.edges.from(at).filter(given.isFollowed);
  const isDelivered = ({ isDeadLetter }: FlowEdge) => !isDeadLetter;
  const delivered = new Set(
    reach(id, first.filter(isDelivered), {
      near: 'from',
      next: at => next(at).filter(isDelivered),
    }).map(entry => entry.id),
  );
  return reach(id, first, { near: 'from', next }).map(entry =>
    delivered.has(entry.id) ? entry : { ...entry, deadLettersOnly: true },
  );
}

/** Returns all nodes that a walk reaches over some first edges. */
function reach(
  id: string,
  first: readonly FlowEdge[],
  given: {
    readonly near: 'from' | 'to';
    readonly next: (id: string) => readonly FlowEdge[];
  },
): readonly ImpactEntry[] {
  const { near, next } = given;
  const far = near === 'from' ? 'to' : 'from';
  const { nodes, distances, steps } = runTask(
    walk([id], {
      keyOf: at => at,
      next: at =>
        (at === id ? first : next(at)).map(edge => ({ to: edge[far], edge })),
    }),
  );
  const shortest = groupBy(
    steps.filter(({ from, to }) => distances[to] === distances[from] + 1),
    ({ to }) => to,
  );
  return [...shortest]
    .map(([number, reached]) => {
      const edges = reached.map(({ step }) => step.edge);
      return {
        id: nodes[number],
        distance: distances[number],
        next: sorted(edges.map(edge => edge[near])),
        via: sorted(edges.map(({ via }) => via)),
        links: sorted(edges.flatMap(({ links }) => links)),
      };
    })
    .sort((a, b) => a.distance - b.distance || compareText(a.id, b.id));
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
