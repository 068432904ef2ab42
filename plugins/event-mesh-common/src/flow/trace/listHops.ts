import { eventKey } from '../walk/traceEvents';
import { NextHops, Hop, Visit } from '../walk/types';
import { worst } from './reach';
import { Start } from './startHops';
import { Reach, TraceHop } from './types';

/**
 * Hops in order, and for each whether the event goes along it, once it is where that starts.
 *
 * @internal
 */
export type ListedHops = {
  readonly hops: readonly TraceHop[];
  readonly reaches: readonly Reach[];
  readonly isCut: boolean;
};

type Listing = {
  readonly start: Start;
  readonly next: NextHops;
  readonly limit: number;
};

/** A hop whose steps are being listed. */
type Frame = {
  readonly hop: number;
  readonly key: string;
  readonly steps: Iterator<Hop>;
};

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const startHop: Omit<TraceHop, 'id' | 'event'> = {
  depth: 0,
  role: 'start',
  links: [],
  edges: [],
  reach: 'always',
};

/**
 * Lists depth first what comes after a start. There are no more places, events and callers than the mesh has, and each of
 * these is gone on from once: so it ends.
 *
 * @internal
 */
export function listHops(
  id: string,
  { start, next, limit }: Listing,
): ListedHops {
  const hops: Writable<TraceHop>[] = [{ ...startHop, id, event: start.event }];
  const reaches: Reach[] = ['always'];
  const first = keyOf({ id, event: start.event });
  const listed = new Map([[first, 0]]);
  const onTheWay = new Map([[first, 0]]);
  const goneOn = new Set<number>();
  const frames = [frameOf(0, first, start.steps)];
  let isCut = false;
  const add = (step: Hop, frame: Frame) => {
    const number = hops.length;
    const hop = hopOf(step, hops[frame.hop], frame.hop);
    const key = keyOf(step.to);
    const again = listed.get(key);
    hops.push(hop);
    reaches.push(step.reach);
    goneOn.add(frame.hop);
    if (hop.stop) {
      return;
    }
    if (again === undefined) {
      listed.set(key, number);
      onTheWay.set(key, number);
      frames.push(frameOf(number, key, next(step.to)));
    } else if (onTheWay.has(key)) {
      Object.assign(hop, { stop: 'loop', again });
    } else if (goneOn.has(again)) {
      Object.assign(hop, { stop: 'seen', again });
    }
  };
  while (frames.length > 0) {
    const frame = frames[frames.length - 1];
    const { done, value } = frame.steps.next();
    const isFull = !done && hops.length >= limit;
    if (done || isFull) {
      frames.pop();
      onTheWay.delete(frame.key);
    } else {
      add(value, frame);
    }
    if (isFull) {
      isCut = true;
      hops[frame.hop].stop = 'cut';
    }
  }
  return { hops, reaches, isCut };
}

function frameOf(hop: number, key: string, steps: readonly Hop[]): Frame {
  return { hop, key, steps: steps[Symbol.iterator]() };
}

function hopOf(
  { to, reach, ...rest }: Hop,
  parent: TraceHop,
  from: number,
): Writable<TraceHop> {
  return {
    depth: parent.depth + 1,
    from,
    id: to.id,
    ...rest,
    reach: worst(parent.reach, reach),
    event: to.event,
  };
}

function keyOf({ id, event, caller }: Visit): string {
  return JSON.stringify([
    id,
    eventKey(event),
    caller?.type,
    caller?.id,
    caller?.index,
  ]);
}
