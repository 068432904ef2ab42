import { AnnouncementOrigin, Match } from '../mesh';

/**
 * `possible`: a kind of source says that it can send it, and none is seen to.
 *
 * @public
 */
export type RegistryOrigin = AnnouncementOrigin | 'possible';

/**
 * Who sends events of a type.
 *
 * @public
 */
export type RegistryProducer = {
  /** Id of a source, of a workload whose replies are on record, or of a placeholder. */
  readonly id: string;
  /** `sends`: a source says so; `replies`: there is a record of its replies. */
  readonly how: 'sends' | 'replies';
  /** Ids of the EventTypes or sources that say so, sorted. */
  readonly declaredBy: readonly string[];
};

/**
 * Who gets events of a type where they come in.
 *
 * @public
 */
export type RegistryConsumer = {
  /** Id of the Trigger, Subscription or flow through which it gets them, or of what they are sent to straight. */
  readonly via: string;
  /** Id of what it is: a resource or placeholder; none where it delivers to nobody. */
  readonly id?: string;
  readonly verdict: 'matches' | 'mayMatch';
  /** What Triggers say, each on one announcement. */
  readonly matches: readonly Match[];
};

/** @public */
export type RegistrySchema = {
  /** URL; only http(s) may become a link. */
  readonly url?: string;
  readonly data?: string;
  /** Ids of the EventTypes that name it, sorted. */
  readonly declaredBy: readonly string[];
};

/**
 * A kind of source that can send a type.
 *
 * @public
 */
export type RegistryKind = {
  readonly cluster: string;
  readonly group: string;
  readonly kind: string;
  readonly schema?: string;
  readonly description?: string;
};

/**
 * All that is known of one CloudEvents type.
 *
 * @public
 */
export type RegistryRow = {
  /** As it is written, perhaps a template. */
  readonly type: string;
  /** CloudEvents sources, as written; sorted. */
  readonly sources: readonly string[];
  readonly schemas: readonly RegistrySchema[];
  /** Different texts, in the order of what says them. */
  readonly descriptions: readonly string[];
  readonly origins: readonly RegistryOrigin[];
  /** Ids of the EventTypes of this type, sorted. */
  readonly eventTypes: readonly string[];
  /** Ids of where they come in, sorted. */
  readonly entryPoints: readonly string[];
  readonly producers: readonly RegistryProducer[];
  /** An EventType says that such events come in somewhere, and nobody is seen to send them. */
  readonly hasUnknownProducers: boolean;
  readonly consumers: readonly RegistryConsumer[];
  readonly kinds: readonly RegistryKind[];
  readonly clusters: readonly string[];
};
