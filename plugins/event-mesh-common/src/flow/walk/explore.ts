import { Task } from '../../model';
import { announcedEvent, eventKey } from './traceEvents';
import { FlowContext } from '../../mesh';
import { nextHops } from './nextHops';
import { Hop, Visit } from './types';

/**
 * A way from one visit to another, by their numbers.
 *
 * @internal
 */
export type ExploredHop = {
  readonly from: number;
  readonly to: number;
  readonly step: Hop;
};

/** @internal */
export type Explored = {
  readonly visits: readonly Visit[];
  readonly steps: readonly ExploredHop[];
  /** Ids of what sends events on of which the type is known. */
  readonly consumers: ReadonlySet<string>;
};

const anyEvent: Visit['event'] = {
  state: 'unknown',
  known: { attributes: {} },
};

/**
 * Everywhere that announced events go, in all ways. Events of which nothing is known go on only where every event does.
 *
 * @remarks There are no more visits than places, announcements and callers; each is gone on from once.
 * @internal
 */
export function* explore(context: FlowContext): Task<Explored> {
  const next = nextHops({ ...context, isRefusalOfInterest: false });
  const visits: Visit[] = [];
  const steps: ExploredHop[] = [];
  const consumers = new Set<string>();
  const numbers = new Map<string, number>();
  const keyOf = createKeys();
  const numberOf = (visit: Visit) => {
    const key = keyOf(visit);
    const known = numbers.get(key);
    if (known !== undefined) {
      return known;
    }
    numbers.set(key, visits.length);
    visits.push(visit);
    return visits.length - 1;
  };
  for (const announcement of context.matches.announcements) {
    const { entry } = announcement;
    if (entry !== undefined) {
      numberOf({ id: entry, event: announcedEvent(announcement, 'changed') });
    }
  }
  for (const id of passedThrough(context)) {
    numberOf({ id, event: anyEvent });
  }
  // It grows while it is gone through.
  for (let from = 0; from < visits.length; from += 1) {
    yield;
    const { event } = visits[from];
    for (const step of next(visits[from])) {
      if (isFollowed(step, visits[from]) && goesOn(step.to, context)) {
        steps.push({ from, to: numberOf(step.to), step });
      }
      if (step.reach !== 'never' && event.type !== undefined && step.via) {
        consumers.add(step.via);
      }
    }
  }
  return { visits, steps, consumers };
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
