import { PlaceholderReason, LinkRole, Status } from '../mesh';

/** Knative's three groups of the event mesh: our columns. @public */
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
  /** Neighbours that the focus left out. */
  readonly hiddenNeighbours: number;
  /** Whom it belongs to, where somebody said it. */
  readonly belongsTo?: string;
  /** Id of the group that it is in, where the graph is put into groups. */
  readonly group?: string;
  /** Where it stands for a whole group: what is in that. */
  readonly inside?: GroupContent;
};

/** What a group that is drawn as one node holds. @public */
export type GroupContent = {
  /** Ids of the nodes that are not drawn, sorted. */
  readonly nodes: readonly string[];
  /** How many edges have both their ends in it and are not drawn. */
  readonly edges: number;
  /** How many of these nodes and edges are not as they should be. */
  readonly unhealthy: number;
};

/** What kind of line it is. @public */
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

/** A filter in a few characters. @public */
export type FilterChip = {
  /** e.g. `type=order.created`. */
  readonly text: string;
  /** Further parts that the text leaves out. */
  readonly more: number;
  /** Passes every event. */
  readonly catchAll: boolean;
  /** All of them, uncut; none where every event passes. */
  readonly parts: readonly string[];
};

/**
 * One line. A Trigger or Subscription is one edge from its broker or channel to its subscriber; its reply and dead
 * letter edges carry the same `owner` and start where it starts, but for a Trigger's recorded replies, which lead from its
 * subscriber back into its broker.
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
  /** A dead letter sink that comes from the broker or channel. */
  readonly inherited: boolean;
  /** Types of events that are known to flow on it, sorted; only where EventTypes are laid over the lines. */
  readonly types?: readonly string[];
  /** Where it stands for several edges between the same ends: these, sorted by id. */
  readonly bundle?: readonly GraphEdge[];
};

/** @public */
export type Graph = {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Shown Triggers, Subscriptions and SinkBindings that no line draws, as an end of theirs is not shown. */
  readonly undrawn?: readonly string[];
  /** Where the graph is put into groups: all that nodes are in, sorted by id. */
  readonly groups?: readonly DrawnGroup[];
};

/** A group of the graph, drawn as one node or open. @public */
export type DrawnGroup = {
  /** As `groupId` makes it. */
  readonly id: string;
  readonly title: string;
  /** What it is, e.g. `Namespace`. */
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

/** A namespace's frame, behind the nodes. @public */
export type Swimlane = Box & {
  readonly id: string;
  readonly cluster: string;
  readonly namespace: string;
};

/** Where cards stand above each other. @public */
export type Layer = {
  readonly column: Column;
  /** Swimlane fill pages beside each other, each with columns of its own: from 0. */
  readonly page: number;
  /** Centre of its cards. */
  readonly x: number;
  /** From here to its cards is the room for the labels of their edges; left of it lines turn. */
  readonly labels: number;
  /** A second layer of its column: edges pass between the cards of the first, and their labels stand before that. */
  readonly behind: boolean;
};

/** @public */
export type GraphLayout = {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly swimlanes: readonly Swimlane[];
  /** The three columns of each page, from left to right. */
  readonly columns: readonly (Box & { readonly column: Column })[];
  /** From left to right. */
  readonly layers: readonly Layer[];
};

/** @public */
export type Point = { readonly x: number; readonly y: number };

/**
 * The way of an edge: straight lines from its source over corners, which can be rounded, to its target.
 *
 * @public
 */
export type EdgeRoute = {
  readonly start: Point;
  readonly corners: readonly Point[];
  readonly end: Point;
  /** Where the middle of its label goes. */
  readonly label: Point;
  /** How wide its label can be. */
  readonly room: number;
};
