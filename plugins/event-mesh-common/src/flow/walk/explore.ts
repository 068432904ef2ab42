import { Task } from '../../model';
import { announcedEvent, eventKey, unknownEvent } from './traceEvents';
import { FlowContext } from '../../mesh';
import { nextHops } from './nextHops';
import { Hop, Visit } from './types';
import { WalkedStep, walk } from './walk';

/** @internal */
export type Explored = {
  readonly visits: readonly Visit[];
  readonly steps: readonly ExploredHop[];
  /** Ids of what delivers events of a known type. */
  readonly consumers: ReadonlySet<string>;
};

/**
 * A hop from one visit to another, by their numbers.
 *
 * @internal
 */
export type ExploredHop = WalkedStep<Hop>;

/**
 * Everywhere that announced events go, in all ways. Events of which nothing is known go on only where every event does.
 *
 * @remarks There are no more visits than places, announcements and callers; each is gone on from once.
 * @internal
 */
export function* explore(context: FlowContext): Task<Explored> {
  const next = nextHops({ ...context, isRefusalOfInterest: false });
  const consumers = new Set<string>();
  const announced = context.matches.announcements.flatMap(announcement =>
    announcement.entry === undefined
      ? []
      : {
          id: announcement.entry,
          event: announcedEvent(announcement, 'changed'),
        },
  );
  const passing = passedThrough(context).map(id => ({
    id,
    event: unknownEvent,
  }));
  const { nodes, steps } = yield* walk([...announced, ...passing], {
    keyOf: createKeys(),
    next: (visit: Visit) => {
      const hops = next(visit);
      if (visit.event.type !== undefined) {
        hops
          .filter(({ reach }) => reach !== 'never')
          .forEach(({ via }) => via && consumers.add(via));
      }
      return hops.filter(
        hop => isFollowed(hop, visit) && goesOn(hop.to, context),
      );
    },
  });
  return { visits: nodes, steps, consumers };
}

/** What every event does there needs no announcement. */
function passedThrough({ mesh }: FlowContext): readonly string[] {
  return [...mesh.resources.values()]
    .filter(
      ({ resource, foldedInto }) =>
        foldedInto === undefined &&
        ['broker', 'channel', 'flow'].includes(resource.type),
    )
    .map(({ id }) => id);
}

/** Most places end a way, and there are many ways to them. */
function goesOn(
  { id, caller }: Visit,
  { links, resource }: FlowContext,
): boolean {
  const isEnd =
    ['workload', 'eventSink', undefined].includes(resource(id)?.type) &&
    links.at(id, 'broker').length === 0 &&
    links.at(id, 'channel').length === 0;
  const isAnswered =
    caller !== undefined &&
    (caller.type !== 'trigger' || links.of(caller.id, 'reply').length > 0);
  return !isEnd || isAnswered;
}

function isFollowed(step: Hop, { event }: Visit): boolean {
  const isOpen = step.verdict?.verdict === 'mayMatch';
  return (
    step.reach !== 'never' &&
    step.stop === undefined &&
    !(isOpen && event.state === 'unknown')
  );
}

/** Events are the same objects again and again. */
function createKeys(): (visit: Visit) => string {
  const keys = new Map<Visit['event'], string>();
  const names = new Map<string, string>();
  return ({ id, event, caller }) => {
    let key = keys.get(event);
    if (key === undefined) {
      const text = eventKey(event);
      key = names.get(text) ?? String(names.size);
      names.set(text, key);
      keys.set(event, key);
    }
    const from = caller ? `${caller.type} ${caller.index} ${caller.id}` : '';
    return `${key}|${id}|${from}`;
  };
}
