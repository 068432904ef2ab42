import { Resource } from '../resources';
import { ResourceRef } from '../model';

/**
 * The state of a resource or of a link, read from conditions.
 *
 * - `notReconciled`: no status at all a minute after creation: no controller looks after it.
 * - `notApplicable`: a kind that has no conditions (Kubernetes Service, ConfigMap ...).
 *
 * @public
 */
export type StatusState =
  | 'ready'
  | 'notReady'
  | 'unknown'
  | 'notReconciled'
  | 'notApplicable'
  | 'terminating';

/** @public */
export type Status = {
  readonly state: StatusState;
  /** `observedGeneration` is behind `generation`: the conditions speak of an older spec. */
  readonly stale: boolean;
  /** The condition that decided, with the object's own reason and message. */
  readonly condition?: string;
  readonly reason?: string;
  readonly message?: string;
  /** RFC 3339. */
  readonly since?: string;
  /** Id of the folded child whose condition decided, where it was not the resource's own. */
  readonly blame?: string;
};

/**
 * A resource in the mesh, with what the join found out about it.
 *
 * @public
 */
export type MeshResource = {
  /** `refId(resource.ref)`. */
  readonly id: string;
  readonly resource: Resource;
  readonly status: Status;
  /** Id of the user-facing resource that this generated one is folded into. */
  readonly foldedInto?: string;
  /** Ids of all generated resources folded into this one, transitively. */
  readonly folded: readonly string[];
  /** Of these, the ones that count for it and do not say that they are ready, the worst first. */
  readonly notReadyParts?: readonly string[];
  /** EventTypes only: id of the source that made it. */
  readonly producedBy?: string;
};

/**
 * - `notFound`: the list that would hold it was read completely and it is not there.
 * - `forbidden`: the list that would hold it is forbidden.
 * - `notLoaded`: nobody looked (kind not asked for, list failed or partial).
 * - `outside`: a URI that is no address of anything in the mesh.
 *
 * @public
 */
export type PlaceholderReason =
  | 'notFound'
  | 'forbidden'
  | 'notLoaded'
  | 'external';

/**
 * The missing end of a link: named by somebody, seen by nobody.
 *
 * @public
 */
export type Placeholder = {
  /** `refId(ref)`, or for a URI an id that no ref can have. */
  readonly id: string;
  readonly reason: PlaceholderReason;
  readonly cluster: string;
  readonly ref?: ResourceRef;
  readonly uri?: string;
  /** A URI whose host means something in this cluster only, such as a Service's: nothing outside, but something missing. */
  readonly inCluster?: true;
  /** Who names it, and in which field. */
  readonly namedBy: readonly { readonly id: string; readonly field: string }[];
};

/**
 * What a link says of its owner and its end:
 *
 * - `broker`, `channel`: where a Trigger, RequestReply or Subscription takes its events from
 * - `subscriber`, `reply`, `deadLetterSink`: of a Trigger, Subscription, Broker or Channel. A Trigger's reply is its broker,
 *   and a link only where it is known that there are replies (`recordedBy`)
 * - `sink`: of an event source or EventTransform
 * - `subject`: whose pods a SinkBinding makes send
 * - `step`: a Sequence's steps, in order (`index`)
 * - `branchFilter`, `branchSubscriber`, `branchReply`: of a Parallel's branch `index`
 * - `reference`: of an EventType
 * - `producedBy`: from an EventType to the source that made it
 * - `backingChannel`: from a Channel to the channel behind it
 * - `dependency`: of a Trigger
 * - `policyTo`, `policyFrom`: of an EventPolicy
 * - `generated`: from a resource to one that is folded into it; in a view that shows generated resources only
 *
 * @public
 */
export type LinkRole =
  | 'broker'
  | 'channel'
  | 'subscriber'
  | 'reply'
  | 'deadLetterSink'
  | 'sink'
  | 'subject'
  | 'step'
  | 'branchFilter'
  | 'branchSubscriber'
  | 'branchReply'
  | 'reference'
  | 'producedBy'
  | 'backingChannel'
  | 'dependency'
  | 'policyTo'
  | 'policyFrom'
  | 'generated';

/**
 * A fact of the mesh: `owner` names `end` in `field`. Every end is a resource or a placeholder of the same mesh.
 *
 * @public
 */
export type Link = {
  /** Unique in the mesh: owner, role and index. */
  readonly id: string;
  /** Id of the resource whose spec (or whose broker's or channel's spec, see `inheritedFrom`) says it. */
  readonly owner: string;
  readonly role: LinkRole;
  /** Step or branch number, from 0. */
  readonly index?: number;
  /** Path of the field that names the end. */
  readonly field: string;
  /**
   * Id of a resource or placeholder. A ref to a folded resource ends at the resource that it is folded into.
   */
  readonly target: string;
  /**
   * How the end was found. `address`: its URI is an address of something in its cluster; `publicAddress`: of something in
   * another cluster, by a host that means the same everywhere.
   */
  readonly resolvedBy:
    | 'ref'
    | 'address'
    | 'publicAddress'
    | 'selector'
    | 'none';
  /** The URI as written, relative to the end's address where there is a ref too. */
  readonly uri?: string;
  /** What the controller resolved it to. */
  readonly resolvedUri?: string;
  /** Set where `resolvedUri` is no address of the end; with the id of what it is an address of, where the mesh has that. */
  readonly elsewhere?: { readonly id?: string };
  /** A dead letter sink that the owner takes over from its broker or channel: that one's id, or that of its placeholder. */
  readonly inheritedFrom?: string;
  /**
   * Replies only: ids of what shows that there are any, EventTypes that refer to the owner, or a subscriber that can do
   * nothing but reply.
   */
  readonly recordedBy?: readonly string[];
  readonly status: Status;
};

/** @public */
export type MeshCluster = {
  readonly name: string;
  readonly readAt: number;
  readonly knativeInstalled?: boolean;
  /** How reading its lists went: what is not in the mesh is only known to be missing where a list is complete. */
  readonly lists?: readonly {
    readonly group: string;
    readonly kind: string;
    /** Absent for a list of the whole cluster. */
    readonly namespace?: string;
    /** A list of what some labels select: it tells nothing of what is not in it. */
    readonly labelSelector?: string;
    readonly state: string;
  }[];
};

/**
 * All resources of all clusters, joined. Maps are sorted by id, links by id.
 *
 * @public
 */
export type Mesh = {
  readonly clusters: readonly MeshCluster[];
  readonly resources: ReadonlyMap<string, MeshResource>;
  readonly placeholders: ReadonlyMap<string, Placeholder>;
  readonly links: readonly Link[];
};
