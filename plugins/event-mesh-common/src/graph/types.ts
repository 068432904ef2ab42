import { PlaceholderReason, LinkRole, Status } from '../mesh';

/** Column of the graph: one of Knative's three groups of the event mesh. @public */
export type Column = 'ingress' | 'routing' | 'egress';

/** @public */
export type GraphNode = {
  /** Id of the resource or placeholder. */
  readonly id: string;
  readonly column: Column;
  /** The Kubernetes kind, or '' for a URI. */
  readonly kind: string;
  /** `type` of the resource (broker, channel, eventSource ...), or `placeholder`. */
  readonly type: string;
  readonly name: string;
  readonly namespace: string;
  readonly cluster: string;
  readonly status: Status;
  readonly placeholder?: PlaceholderReason;
  /** Generated resources folded into it. */
  readonly foldedCount: number;
  /** Neighbours that the focus excludes. */
  readonly hiddenNeighbours: number;
  /** Owner of the resource, if one is declared. */
  readonly belongsTo?: string;
  /** Id of the group that contains it, if the graph is grouped. */
  readonly group?: string;
  /** Content of the group that it represents. */
  readonly inside?: GroupContent;
};

/** Content of a group that is drawn as one node. @public */
export type GroupContent = {
  /** Ids of the nodes that are not drawn, sorted. */
  readonly nodes: readonly string[];
  /** Number of edges inside the group, which are not drawn. */
  readonly edges: number;
  /** Number of these nodes and edges that are unhealthy. */
  readonly unhealthy: number;
};

/** Type of an edge. @public */
export type EdgeType =
  | 'trigger'
  | 'subscription'
  | 'reply'
  | 'deadLetter'
  | 'sink'
  | 'subject'
  | 'step'
  | 'eventType'
  | 'requestReply'
  | 'policy'
  | 'backing'
  | 'possible';

/** Filter in a few characters. @public */
export type FilterChip = {
  /** e.g. `type=order.created`. */
  readonly text: string;
  /** Number of further parts that the text omits. */
  readonly more: number;
  /** Whether it matches all events. */
  readonly catchAll: boolean;
  /** All parts, uncut; empty if all events match. */
  readonly parts: readonly string[];
};

/**
 * Edge of the graph. A Trigger or Subscription is one edge from its broker or channel to its subscriber. Its reply and
 * dead letter edges carry the same `owner` and the same source, except a Trigger's recorded replies, which lead from
 * its subscriber back to its broker.
 *
 * @public
 */
export type GraphEdge = {
  /** Unique: the id of the link that it draws. */
  readonly id: string;
  readonly type: EdgeType;
  /** Role of the link that it draws. */
  readonly role?: LinkRole;
  /** Id of the resource that it belongs to and is selected with. */
  readonly owner: string;
  /** Name of the owner, for labels. */
  readonly name: string;
  readonly source: string;
  readonly target: string;
  readonly status: Status;
  readonly chip?: FilterChip;
  /** Sequence step or Parallel branch, from 0. */
  readonly index?: number;
  /** Whether its dead letter sink is inherited from the broker or channel. */
  readonly inherited: boolean;
  /** Known event types on the edge, sorted; only if event types are shown on edges. */
  readonly types?: readonly string[];
  /** Edges of the bundle that it represents, sorted by id. */
  readonly bundle?: readonly GraphEdge[];
};

/** @public */
export type Graph = {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Shown Triggers, Subscriptions and SinkBindings without an edge, because one of their endpoints is not shown. */
  readonly undrawn?: readonly string[];
  /** All groups with nodes in them, sorted by id, if the graph is grouped. */
  readonly groups?: readonly DrawnGroup[];
};

/** Group of the graph, collapsed to one node or expanded. @public */
export type DrawnGroup = {
  /** Id as `groupId` returns it. */
  readonly id: string;
  readonly title: string;
  /** Kind of the group, e.g. `Namespace`. */
  readonly kind: string;
  readonly isCollapsed: boolean;
};

/** Centre and size in pixels at zoom 1. @public */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Swimlane of one namespace, drawn behind the nodes. @public */
export type Swimlane = Box & {
  readonly id: string;
  readonly cluster: string;
  readonly namespace: string;
};

/** Vertical stack of cards. @public */
export type Layer = {
  readonly column: Column;
  /** Number of the page, from 0: swimlanes fill pages beside each other, each with its own columns. */
  readonly page: number;
  /** Centre of its cards. */
  readonly x: number;
  /** Left border of the space for edge labels, which ends at its cards; edges turn left of it. */
  readonly labels: number;
  /**
   * Whether it is a second layer of its column: edges pass between the cards of the first, and their labels are before
   * the first.
   */
  readonly behind: boolean;
};

/** @public */
export type GraphLayout = {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly swimlanes: readonly Swimlane[];
  /** The three columns of each page, from left to right. */
  readonly columns: readonly (Box & { readonly column: Column })[];
  /** All layers, from left to right. */
  readonly layers: readonly Layer[];
};

/** @public */
export type Point = { readonly x: number; readonly y: number };

/**
 * Route of an edge: straight segments from its source over corners, which can be rounded, to its target.
 *
 * @public
 */
export type EdgeRoute = {
  readonly start: Point;
  readonly corners: readonly Point[];
  readonly end: Point;
  /** Centre of its label. */
  readonly label: Point;
  /** Maximum width of its label, in pixels. */
  readonly room: number;
};
