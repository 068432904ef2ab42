import { ResourceRef } from '../model';

/** @public */
export type Condition = {
  readonly type: string;
  /** True, False, Unknown, or whatever else the object says. */
  readonly status: string;
  readonly reason?: string;
  readonly message?: string;
  /** '' (an error), Warning or Info. */
  readonly severity?: string;
  /** RFC 3339. */
  readonly lastTransitionTime?: string;
};

import type {
  Delivery,
  Destination,
  Reference,
  SelectedResources,
} from './references';

export type {
  ReadIssue,
  ReadIssueCode,
  SentEventType,
  SourceKind,
} from './readResult';
export type {
  Delivery,
  Destination,
  Reference,
  SelectedResources,
} from './references';

/**
 * What every resource has, whatever its kind.
 *
 * @public
 */
export type ResourceBase = {
  readonly ref: ResourceRef;
  /** API version that it was read in, without the group. */
  readonly version: string;
  readonly uid?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** RFC 3339. */
  readonly createdAt?: string;
  readonly deletedAt?: string;
  readonly generation?: number;
  readonly observedGeneration?: number;
  /** Whether the object has any `status` at all. */
  readonly hasStatus: boolean;
  readonly conditions: readonly Condition[];
  /** The controller owner reference. Compare owners by uid, never by apiVersion. */
  readonly controller?: {
    readonly uid: string;
    readonly kind: string;
    readonly name: string;
  };
  /** Addresses at which it takes events, `status.addresses` before `status.address`. */
  readonly addresses: readonly string[];
  /**
   * The object as it was read, without managedFields and with the apiVersion and kind that items of core lists lack:
   * for display, opaque to every other room.
   */
  readonly object: unknown;
};

/** @public */
export type Broker = ResourceBase & {
  readonly type: 'broker';
  /** Annotation eventing.knative.dev/broker.class, where set. */
  readonly brokerClass?: string;
  readonly config?: Reference;
  readonly delivery?: Delivery;
  readonly deadLetterSinkUri?: string;
};

/**
 * One entry of `spec.filters`, as written. Unknown dialects are kept.
 *
 * @public
 */
export type Filter =
  | {
      readonly dialect: 'exact' | 'prefix' | 'suffix';
      readonly attributes: Readonly<Record<string, string>>;
    }
  | { readonly dialect: 'all' | 'any'; readonly filters: readonly Filter[] }
  | { readonly dialect: 'not'; readonly filter: Filter }
  | { readonly dialect: 'cesql'; readonly expression: string }
  /** `{}`: always passes. */
  | { readonly dialect: 'empty' }
  /** More than one dialect in one entry, which admission refuses: the parts in Knative's order of precedence. */
  | { readonly dialect: 'several'; readonly filters: readonly Filter[] }
  /** Nested more than 64 levels deep: what it says is not read. */
  | { readonly dialect: 'tooDeep' }
  | { readonly dialect: 'unknown'; readonly name: string };

/** @public */
export type Trigger = ResourceBase & {
  readonly type: 'trigger';
  readonly broker?: Reference;
  /** `spec.filter.attributes`; used only where `filters` is empty. */
  readonly filterAttributes?: Readonly<Record<string, string>>;
  readonly filters: readonly Filter[];
  readonly subscriber?: Destination;
  readonly delivery?: Delivery;
  readonly deadLetterSinkUri?: string;
  /** Annotation knative.dev/dependency: the source that must be ready first. */
  readonly dependency?: Reference;
};

/** @public */
export type EventTypeAttribute = {
  readonly name: string;
  readonly required: boolean;
  /** May hold `{variables}`. */
  readonly value?: string;
};

/** @public */
export type EventType = ResourceBase & {
  readonly type: 'eventType';
  /** The CloudEvents `type`. */
  readonly eventType?: string;
  /** The CloudEvents `source`, perhaps with `{variables}`. */
  readonly source?: string;
  /** URL of the schema; only http(s) may become a link. */
  readonly schema?: string;
  readonly schemaData?: string;
  readonly description?: string;
  readonly reference?: Reference;
  /**
   * The context attributes, by name: the same for every version that it can be read in, so always with id, source,
   * specversion and type. The schema's URL is `dataschema`, whatever name the object gives it.
   */
  readonly attributes: readonly EventTypeAttribute[];
};

/** Channel, InMemoryChannel, KafkaChannel, NatsJetStreamChannel and any other kind of channel. @public */
export type Channel = ResourceBase & {
  readonly type: 'channel';
  /** A `Channel`'s backing channel, from `status.channel`. */
  readonly backing?: Reference;
  readonly delivery?: Delivery;
  readonly deadLetterSinkUri?: string;
};

/** @public */
export type Subscription = ResourceBase & {
  readonly type: 'subscription';
  readonly channel?: Reference;
  readonly subscriber?: Destination;
  readonly reply?: Destination;
  readonly delivery?: Delivery;
  /** What the controller resolved, perhaps taken over from the channel. */
  readonly deadLetterSinkUri?: string;
};

/** @public */
export type FlowStep = {
  /** Sequence: the step. Parallel: the branch's subscriber. */
  readonly subscriber?: Destination;
  /** Parallel only. */
  readonly filter?: Destination;
  /** Parallel only. */
  readonly reply?: Destination;
  readonly delivery?: Delivery;
  /** Readiness of the step's own generated resources, where the flow's status says it. */
  readonly ready?: Condition;
  /** Parallel only: readiness of what was generated for the filter. */
  readonly filterReady?: Condition;
};

/** Sequence and Parallel. @public */
export type Flow = ResourceBase & {
  readonly type: 'flow';
  readonly steps: readonly FlowStep[];
  readonly reply?: Destination;
};

/** A pair for display, e.g. `schedule` and `0 2 * * *`. @public */
export type Fact = { readonly name: string; readonly value: string };

/** Any Knative event source kind, SinkBinding included. @public */
export type EventSource = ResourceBase & {
  readonly type: 'eventSource';
  readonly sink?: Destination;
  /** SinkBinding: whose pods send. A selector where it names no single object. */
  readonly subject?: Reference | SelectedResources;
  /** `status.ceAttributes`: the types that this instance sends. */
  readonly sends: readonly {
    readonly type?: string;
    readonly source?: string;
  }[];
  /** `spec.ceOverrides.extensions`. */
  readonly extensions: Readonly<Record<string, string>>;
  /** What the kind says of itself in a few pairs, e.g. schedule, resources, topics. */
  readonly facts: readonly Fact[];
  readonly delivery?: Delivery;
};

/** EventTransform: takes events, sends them on or replies. @public */
export type EventTransform = ResourceBase & {
  readonly type: 'eventTransform';
  readonly sink?: Destination;
  readonly expression?: string;
  readonly replyExpression?: string;
  readonly replyDiscarded: boolean;
};

/** @public */
export type RequestReply = ResourceBase & {
  readonly type: 'requestReply';
  readonly broker?: Reference;
  readonly correlationAttribute?: string;
  readonly replyAttribute?: string;
  readonly timeout?: string;
  readonly delivery?: Delivery;
};

/** JobSink, KafkaSink, IntegrationSink and other addressable things that end a path. @public */
export type EventSink = ResourceBase & {
  readonly type: 'eventSink';
  readonly facts: readonly Fact[];
};

/** @public */
export type EventPolicy = ResourceBase & {
  readonly type: 'eventPolicy';
  /** Empty means every addressable of the namespace. */
  readonly to: readonly (Reference | SelectedResources)[];
  /** Where true, `to` says more than could be read, so an empty list does not mean all. */
  readonly toIncomplete?: boolean;
  readonly from: readonly (Reference | { readonly sub: string })[];
  readonly filters: readonly Filter[];
  /** Whom Knative derived it for: owners that are no controllers. Absent where there are none. */
  readonly derivedFor?: readonly {
    readonly uid: string;
    readonly kind: string;
    readonly name: string;
  }[];
};

/**
 * Something that runs or answers: Knative Service, Kubernetes Service, Deployment, StatefulSet, DaemonSet, Job, CronJob.
 *
 * @public
 */
export type Workload = ResourceBase & {
  readonly type: 'workload';
  /** A Kubernetes Service's pod selector; a Deployment's pod template labels are `podLabels`. */
  readonly selector: Readonly<Record<string, string>>;
  readonly podLabels: Readonly<Record<string, string>>;
};

/** @public */
export type Namespace = ResourceBase & { readonly type: 'namespace' };

/** An object of a kind that was asked for, but of which nothing more is known. @public */
export type OtherResource = ResourceBase & { readonly type: 'other' };

/**
 * Our projection of an object. Nothing behind the resources room sees the schema.
 *
 * @public
 */
export type Resource =
  | Broker
  | Trigger
  | EventType
  | Channel
  | Subscription
  | Flow
  | EventSource
  | EventTransform
  | RequestReply
  | EventSink
  | EventPolicy
  | Workload
  | Namespace
  | OtherResource;
