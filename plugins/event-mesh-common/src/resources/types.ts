import { ResourceRef } from '../model';

/** @public */
export type Condition = {
  readonly type: string;
  /** True, False, Unknown, or any other value of the object. */
  readonly status: string;
  readonly reason?: string;
  readonly message?: string;
  /** Empty (an error), Warning or Info. */
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
 * The fields of every resource of any kind.
 *
 * @public
 */
export type ResourceBase = {
  readonly ref: ResourceRef;
  /** API version in which it was read, without the group. */
  readonly version: string;
  readonly uid?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** RFC 3339. */
  readonly createdAt?: string;
  readonly deletedAt?: string;
  readonly generation?: number;
  readonly observedGeneration?: number;
  /** Whether the object has a `status`. */
  readonly hasStatus: boolean;
  readonly conditions: readonly Condition[];
  /** The controller owner reference. Compare owners by uid, never by apiVersion. */
  readonly controller?: {
    readonly uid: string;
    readonly kind: string;
    readonly name: string;
  };
  /** URLs at which it receives events, `status.addresses` before `status.address`. */
  readonly addresses: readonly string[];
  /**
   * The raw object without managedFields and with the apiVersion and kind that items of core lists lack: for display,
   * opaque to every other module.
   */
  readonly object: unknown;
};

/** @public */
export type Broker = ResourceBase & {
  readonly type: 'broker';
  /** Annotation eventing.knative.dev/broker.class, if set. */
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
  /** `{}`: matches all events. */
  | { readonly dialect: 'empty' }
  /** More than one dialect in one entry, which admission rejects: the parts in Knative's order of precedence. */
  | { readonly dialect: 'several'; readonly filters: readonly Filter[] }
  /** Nested more than 64 levels deep; its content is not read. */
  | { readonly dialect: 'tooDeep' }
  | { readonly dialect: 'unknown'; readonly name: string };

/** @public */
export type Trigger = ResourceBase & {
  readonly type: 'trigger';
  readonly broker?: Reference;
  /** `spec.filter.attributes`; used only if `filters` is empty. */
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
  /** May contain `{variables}`. */
  readonly value?: string;
};

/** @public */
export type EventType = ResourceBase & {
  readonly type: 'eventType';
  /** The CloudEvents `type`. */
  readonly eventType?: string;
  /** The CloudEvents `source`, possibly with `{variables}`. */
  readonly source?: string;
  /** URL of the schema; rendered as a link only if it is http(s). */
  readonly schema?: string;
  readonly schemaData?: string;
  readonly description?: string;
  readonly reference?: Reference;
  /**
   * The context attributes by name. They are the same for every version of the EventType, so they always include id,
   * source, specversion and type. The schema's URL is `dataschema`, under any name in the object.
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
  /** The URI that the controller resolved, possibly inherited from the channel. */
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
  /** Readiness of the step's generated resources, if the flow's status contains it. */
  readonly ready?: Condition;
  /** Parallel only: readiness of the resources generated for the filter. */
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
  /** SinkBinding: the workload whose pods send. A selector if it does not name a single object. */
  readonly subject?: Reference | SelectedResources;
  /** `status.ceAttributes`: the event types that this instance sends. */
  readonly sends: readonly {
    readonly type?: string;
    readonly source?: string;
  }[];
  /** `spec.ceOverrides.extensions`. */
  readonly extensions: Readonly<Record<string, string>>;
  /** The distinguishing facts of the kind, e.g. schedule, resources, topics. */
  readonly facts: readonly Fact[];
  readonly delivery?: Delivery;
};

/** EventTransform: transforms events and sends them to a sink or replies with them. @public */
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

/** JobSink, KafkaSink, IntegrationSink and other addressable resources at the end of a path. @public */
export type EventSink = ResourceBase & {
  readonly type: 'eventSink';
  readonly facts: readonly Fact[];
};

/** @public */
export type EventPolicy = ResourceBase & {
  readonly type: 'eventPolicy';
  /** Empty means every addressable of the namespace. */
  readonly to: readonly (Reference | SelectedResources)[];
  /** If true, some targets were unreadable, so an empty list does not mean all. */
  readonly toIncomplete?: boolean;
  readonly from: readonly (Reference | { readonly sub: string })[];
  readonly filters: readonly Filter[];
  /** The resources for which Knative derived it: non-controller owners. Absent if there are none. */
  readonly derivedFor?: readonly {
    readonly uid: string;
    readonly kind: string;
    readonly name: string;
  }[];
};

/**
 * A resource that runs pods or receives requests: Knative Service, Kubernetes Service, Deployment, StatefulSet,
 * DaemonSet, Job, CronJob.
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

/** An object of a requested kind whose type is unknown. @public */
export type OtherResource = ResourceBase & { readonly type: 'other' };

/**
 * The projection of an object. Other modules do not know the Kubernetes schema.
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
