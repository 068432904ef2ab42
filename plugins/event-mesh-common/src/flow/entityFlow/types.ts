import { Statement } from '../../describe';

/**
 * A type of events, and how sure it is that it takes a way: `matches`, `mayMatch`; or `declared`, where only an EventType that
 * belongs to the entity tells of it.
 *
 * @public
 */
export type FlowingType = {
  readonly type: string;
  readonly sure: 'matches' | 'mayMatch' | 'declared';
};

/**
 * One way of events to or from what belongs to an entity.
 *
 * @public
 */
export type EntityPath = {
  readonly from: string;
  readonly to: string;
  /** Id of what carries them: a Trigger, Subscription, flow, source ... */
  readonly via: string;
  /** Ids of the links that it is made of. */
  readonly links: readonly string[];
  /** It only takes what could not be delivered elsewhere. */
  readonly isDeadLetter: boolean;
  /** What is known to take it, sorted; nothing is known of other types. */
  readonly types: readonly FlowingType[];
};

/**
 * What becomes of events that some Triggers, Subscriptions, brokers ... cannot deliver: those that all do the same.
 *
 * @public
 */
export type EntityFailures = {
  /** Ids, sorted. */
  readonly of: readonly string[];
  /** Ids of where these events go; nothing where they are lost, or where nobody knows. */
  readonly to: readonly string[];
  /** Of a broker or channel that gives its dead letter sink. */
  readonly givenBy?: string;
  /** It is known that they are lost. */
  readonly isLost: boolean;
  /** How often and how long it is tried before. */
  readonly tries: readonly Statement[];
};

/**
 * How events come to what belongs to an entity, leave it, and where those go that cannot be delivered to it. Of an entity that
 * is nothing but EventTypes: how such events come in, who gets them, and where failures go.
 *
 * @public
 */
export type EntityFlow = {
  readonly about: 'resources' | 'eventTypes';
  readonly receives: readonly EntityPath[];
  readonly sends: readonly EntityPath[];
  readonly failures: readonly EntityFailures[];
  /** All types that it receives, sorted. */
  readonly received: readonly FlowingType[];
  /** All types that it sends, sorted. */
  readonly sent: readonly FlowingType[];
};
