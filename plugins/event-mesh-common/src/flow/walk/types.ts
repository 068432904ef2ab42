import { Verdict } from '../../filters';
import { Reach, TraceEvent, TraceRole, TraceStop } from '../trace/types';

/**
 * Who sent an event somewhere, and gets the reply.
 *
 * @internal
 */
export type Caller = {
  readonly type: 'trigger' | 'subscription' | 'step' | 'filter' | 'branch';
  /** Id of the Trigger, Subscription or flow. */
  readonly id: string;
  /** Number of the step or branch. */
  readonly index: number;
};

/**
 * An event at a place.
 *
 * @internal
 */
export type Visit = {
  readonly id: string;
  readonly event: TraceEvent;
  readonly caller?: Caller;
};

/**
 * One way on from a visit.
 *
 * @internal
 */
export type Hop = {
  readonly to: Visit;
  readonly role: TraceRole;
  readonly via?: string;
  readonly index?: number;
  readonly links: readonly string[];
  readonly edges: readonly string[];
  readonly verdict?: Verdict;
  /** Whether the event goes this way, once it is where the step starts. */
  readonly reach: Reach;
  /** Nothing comes after it. */
  readonly stop?: TraceStop;
};

/**
 * All ways on from a visit, in the order of ids and steps.
 *
 * @internal
 */
export type NextHops = (visit: Visit) => readonly Hop[];
