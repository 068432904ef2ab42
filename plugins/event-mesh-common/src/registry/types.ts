import { AnnouncementOrigin, Match } from '../mesh';

/**
 * `possible`: a kind of source declares that it can send the type, but there is no known sender.
 *
 * @public
 */
export type RegistryOrigin = AnnouncementOrigin | 'possible';

/**
 * A producer of an event type.
 *
 * @public
 */
export type RegistryProducer = {
  /** Id of a source, of a workload with recorded replies, or of a placeholder. */
  readonly id: string;
  /** `sends`: declared by a source; `replies`: recorded replies. */
  readonly how: 'sends' | 'replies';
  /** Ids of the declaring EventTypes or sources, sorted. */
  readonly declaredBy: readonly string[];
};

/**
 * A consumer of an event type at an entry point.
 *
 * @public
 */
export type RegistryConsumer = {
  /** Id of the Trigger, Subscription or flow that delivers the events, or of their direct sink. */
  readonly via: string;
  /** Id of a resource or placeholder; absent without a subscriber. */
  readonly id?: string;
  readonly verdict: 'matches' | 'mayMatch';
  /** The verdicts of Triggers, one per announcement. */
  readonly matches: readonly Match[];
};

/** @public */
export type RegistrySchema = {
  /** URL; rendered as a link only if it is http(s). */
  readonly url?: string;
  readonly data?: string;
  /** Ids of the EventTypes that declare it, sorted. */
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
 * Everything known of one CloudEvents type.
 *
 * @public
 */
export type RegistryRow = {
  /** The type as written, possibly a template. */
  readonly type: string;
  /** CloudEvents sources, as written; sorted. */
  readonly sources: readonly string[];
  readonly schemas: readonly RegistrySchema[];
  /** Distinct descriptions, in the order of their declarations. */
  readonly descriptions: readonly string[];
  readonly origins: readonly RegistryOrigin[];
  /** Ids of the EventTypes of this type, sorted. */
  readonly eventTypes: readonly string[];
  /** Ids of the entry points, sorted. */
  readonly entryPoints: readonly string[];
  readonly producers: readonly RegistryProducer[];
  /** An EventType declares the type at an entry point without a known producer. */
  readonly hasUnknownProducers: boolean;
  readonly consumers: readonly RegistryConsumer[];
  readonly kinds: readonly RegistryKind[];
  readonly clusters: readonly string[];
};
