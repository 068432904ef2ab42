/**
 * Something up or down stream.
 *
 * @public
 */
export type ImpactEntry = {
  /** Id of a resource or placeholder that events are at: no Trigger, Subscription or SinkBinding. */
  readonly id: string;
  /** How many lines of the graph lie between, at least. */
  readonly distance: number;
  /** Ids of the entries, or of what it is about, that are next to it on a shortest way; sorted. */
  readonly next: readonly string[];
  /** Ids of what carries events between it and these: Triggers, Subscriptions, flows, sources ...; sorted. */
  readonly via: readonly string[];
  /** Ids of the links that say so, sorted. */
  readonly links: readonly string[];
  /** It gets nothing but what could not be delivered. */
  readonly deadLettersOnly?: true;
};

/**
 * What events come from and go to, transitively, whatever filters let pass; of an EventType only where they do.
 *
 * @public
 */
export type Impact = {
  readonly id: string;
  /** By distance, then by id. */
  readonly up: readonly ImpactEntry[];
  readonly down: readonly ImpactEntry[];
  /** Ids of the dead letter sinks of what carries events to and from it, sorted. */
  readonly deadLetterSinks: readonly string[];
  /** Ids of all that is in `up`, `down` or carries events there: for asking whose they are. Sorted. */
  readonly ids: readonly string[];
  readonly counts: {
    readonly up: number;
    readonly down: number;
    /** Triggers and Subscriptions that carry events to and from it. */
    readonly edges: number;
  };
};
