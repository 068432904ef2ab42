/** A broker of a planned namespace. @internal */
export interface PlannedBroker {
  readonly namespace: string;
  readonly name: string;
  /** True if its dead letter sink is the Service of the namespace for that. */
  readonly deadLetters: boolean;
}

/** An event type of a planned namespace. @internal */
export interface PlannedEventType {
  readonly name: string;
  readonly type: string;
  readonly source: string;
  readonly broker: PlannedBroker;
  /** The source that Knative generated it for. */
  readonly madeFor?: PlannedSource;
}

/** A source of a planned namespace. @internal */
export interface PlannedSource {
  readonly kind: 'PingSource' | 'SinkBinding' | 'ApiServerSource';
  readonly name: string;
  readonly broker: PlannedBroker;
}

/** A subscriber. @internal */
export interface PlannedSubscriber {
  readonly namespace: string;
  readonly name: string;
  /** A Service, a missing Service, or an external address. */
  readonly at: 'service' | 'nowhere' | 'outside';
}

/** A planned Trigger: one event type, or a filter over several. @internal */
export interface PlannedTrigger {
  readonly name: string;
  readonly broker: PlannedBroker;
  readonly subscriber: PlannedSubscriber;
  readonly eventType?: PlannedEventType;
  /** The path after the subscriber's address. */
  readonly path?: string;
}

/** A planned namespace. @internal */
export interface PlannedNamespace {
  readonly name: string;
  readonly brokers: readonly PlannedBroker[];
  readonly sources: readonly PlannedSource[];
  readonly eventTypes: readonly PlannedEventType[];
  readonly subscribers: readonly PlannedSubscriber[];
  readonly triggers: PlannedTrigger[];
}
