/** A broker of a planned namespace. @internal */
export interface PlannedBroker {
  readonly namespace: string;
  readonly name: string;
  /** Whether what it cannot deliver goes to the namespace's own Service for that. */
  readonly deadLetters: boolean;
}

/** An event type of a planned namespace. @internal */
export interface PlannedEventType {
  readonly name: string;
  readonly type: string;
  readonly source: string;
  readonly broker: PlannedBroker;
  /** The source that Knative made it for. */
  readonly madeFor?: PlannedSource;
}

/** A source of a planned namespace. @internal */
export interface PlannedSource {
  readonly kind: 'PingSource' | 'SinkBinding' | 'ApiServerSource';
  readonly name: string;
  readonly broker: PlannedBroker;
}

/** Who gets events. @internal */
export interface PlannedSubscriber {
  readonly namespace: string;
  readonly name: string;
  /** A Service; one that is missing; somewhere outside. */
  readonly at: 'service' | 'nowhere' | 'external';
}

/** A Trigger: a type that is known, or a filter over more than one. @internal */
export interface PlannedTrigger {
  readonly name: string;
  readonly broker: PlannedBroker;
  readonly subscriber: PlannedSubscriber;
  readonly eventType?: PlannedEventType;
  /** Below the subscriber's address. */
  readonly path?: string;
}

/** What is in one namespace. @internal */
export interface PlannedNamespace {
  readonly name: string;
  readonly brokers: readonly PlannedBroker[];
  readonly sources: readonly PlannedSource[];
  readonly eventTypes: readonly PlannedEventType[];
  readonly subscribers: readonly PlannedSubscriber[];
  readonly triggers: PlannedTrigger[];
}
