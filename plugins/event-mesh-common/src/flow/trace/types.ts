import { KnownEvent } from '../../cesql';
import { Verdict } from '../../filters';

/**
 * Whether an event gets somewhere: always; perhaps, as with a filter that only may match, a reply, or a dead letter; or
 * never, as with a filter that does not match.
 *
 * @public
 */
export type Reach = 'always' | 'maybe' | 'never';

/**
 * What is on the way at a hop.
 *
 * @public
 */
export type TraceEvent = {
  /** `known`: the event of the start; `changed`: another one, of which something says what it is; `unknown`: any. */
  readonly state: 'known' | 'changed' | 'unknown';
  /** The CloudEvents type, as it is written where it is known from. */
  readonly type?: string;
  /** Id of the EventType or source that says what it is. */
  readonly declaredBy?: string;
  readonly known: KnownEvent;
};

/**
 * What a hop is: where the trace starts; what goes on; what is sent on a failure; or an answer.
 *
 * @public
 */
export type TraceRole =
  | 'start'
  | 'enters'
  | 'subscriber'
  | 'reply'
  | 'deadLetterSink'
  | 'sink'
  | 'step'
  | 'branchFilter'
  | 'branchSubscriber'
  | 'branchReply'
  | 'backingChannel'
  | 'request'
  | 'requestReply';

/**
 * Why nothing comes after a hop.
 *
 * - `refused`: the filter does not let it pass
 * - `loop`: it has been here before on this very way, at hop `again`
 * - `seen`: what comes after it is listed already, at hop `again`
 * - `unknownReply`: whether there is a reply, and of what type, nothing says
 * - `noReply`: what it was sent to never replies, so the next step gets nothing
 * - `answered`: a RequestReply takes it, if it is the answer to a request, for whoever asked
 * - `noSubscriber`: a Trigger or Subscription that delivers to nobody
 * - `missing`: an end that is not there
 * - `cut`: the trace is as long as was asked for
 *
 * @public
 */
export type TraceStop =
  | 'refused'
  | 'loop'
  | 'seen'
  | 'unknownReply'
  | 'noReply'
  | 'answered'
  | 'noSubscriber'
  | 'notFound'
  | 'cut';

/**
 * An event on its way: one line of the list.
 *
 * @public
 */
export type TraceHop = {
  readonly depth: number;
  /** Number of the hop that it comes from, in the list; none of the first. */
  readonly from?: number;
  /** Id of where the event comes, or would: a resource or placeholder. */
  readonly id: string;
  readonly role: TraceRole;
  /** Id of what sends it there: a Trigger, Subscription, flow, source ... */
  readonly via?: string;
  /** Number of the step or branch of a flow, from 0. */
  readonly index?: number;
  /** Ids of the links that say so. */
  readonly links: readonly string[];
  /** Ids of the lines of the graph that it goes along. */
  readonly edges: readonly string[];
  /** What the Trigger makes of the event; where a Trigger is on the way. */
  readonly verdict?: Verdict;
  /** Whether an event that started gets here. */
  readonly reach: Reach;
  readonly event: TraceEvent;
  readonly stop?: TraceStop;
  /** Number of the hop that it repeats. */
  readonly again?: number;
};

/**
 * A way on which an event comes back to where it was: numbers of hops, the last of which repeats the first.
 *
 * @public
 */
export type TraceLoop = {
  readonly hops: readonly number[];
  /** Ids of the Triggers, Subscriptions and others that send it round, sorted. */
  readonly via: readonly string[];
  readonly reach: Reach;
};

/**
 * Where events go: a list in which each hop stands below the one that it comes from, and what it touches.
 *
 * @public
 */
export type Trace = {
  readonly start: string;
  readonly hops: readonly TraceHop[];
  /** By the ids of resources and placeholders; what nothing reaches is there with `never`. */
  readonly nodes: ReadonlyMap<string, Reach>;
  /** By the ids of the lines of the graph. */
  readonly edges: ReadonlyMap<string, Reach>;
  readonly loops: readonly TraceLoop[];
  /** There is more than was asked for. */
  readonly isCut: boolean;
};

/** @public */
export type TraceOptions = {
  /** The event that starts; what the start itself says of its events where it is not given. */
  readonly event?: TraceEvent;
  /** At most so many hops, 2000 where it is not given. */
  readonly limit?: number;
};
