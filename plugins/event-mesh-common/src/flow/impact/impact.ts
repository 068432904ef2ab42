import { FlowContext, Mesh, flowContext } from '../../mesh';
import { trace } from '../trace/trace';
import { FlowEdge, flowEdgesIn } from './flowEdges';
import { flowEdgeIndex } from './flowEdgeIndex';
import { Impact } from './types';

/**
 * What events come from before they get to something, and what they go on to from there, transitively. A Trigger,
 * Subscription or SinkBinding stands between its ends, an EventType where its events come in; from there they go only where
 * filters let them.
 *
 * @public
 */
export function impact(mesh: Mesh, id: string): Impact {
  const context = flowContext(mesh);
  const carriers = flowEdgeIndex(mesh, () => flowEdgesIn(context));
  const isEventType = context.resource(id)?.type === 'eventType';
  const start = startOf(id, context, carriers.of(id));
  const down = carriers.along(id, {
    first: start.down,
    direction: 'downstream',
    ...(isEventType ? { isFollowed: matchedBy(mesh, id) } : {}),
  });
  const up = carriers.along(id, { first: start.up, direction: 'upstream' });
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
      edges: owners.filter(owner => isLine(owner, context)).length,
    },
  };
}

/** The ways of the events of one type. */
function matchedBy(mesh: Mesh, id: string): (carrier: FlowEdge) => boolean {
  const { hops } = trace(mesh, id);
  const links = new Set(
    hops.flatMap(hop => (hop.reach === 'never' ? [] : hop.links)),
  );
  return carrier => carrier.links.every(link => links.has(link));
}

type Start = {
  readonly up: readonly FlowEdge[];
  readonly down: readonly FlowEdge[];
};

/** The first ways up and down. */
function startOf(
  id: string,
  { matches, resource }: FlowContext,
  { from, to, via }: { [name in 'from' | 'to' | 'via']: readonly FlowEdge[] },
): Start {
  if (resource(id)?.type === 'eventType') {
    const [announcement] = matches.announcedBy(id);
    const { entry, producer, replyOf } = announcement ?? {};
    const way = { via: id, links: [], isDeadLetter: false };
    return {
      up: [...(producer ? [producer] : []), ...(replyOf ? [replyOf] : [])].map(
        one => ({ ...way, from: one, to: id }),
      ),
      down: entry === undefined ? [] : [{ ...way, from: id, to: entry }],
    };
  }
  // What only carries events is between its ends.
  return via.length > 0 && from.length + to.length === 0
    ? { up: via, down: via }
    : { up: to, down: from };
}

function isLine(id: string, { resource }: FlowContext): boolean {
  return ['trigger', 'subscription'].includes(resource(id)?.type ?? '');
}

function sorted(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
