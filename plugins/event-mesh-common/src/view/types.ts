import { Placeholder, Link, MeshResource, StatusState } from '../mesh';

/**
 * A state that one can ask for: `missing` and `outside` are placeholders.
 *
 * @public
 */
export type StatusChoice = StatusState | 'unresolved' | 'external';

/**
 * Which way to go along events: to where they come from, to where they go, or both.
 *
 * @public
 */
export type FlowDirection = 'upstream' | 'downstream' | 'both';

/**
 * What shapes the graph and the table; it comes from the URL.
 *
 * @public
 */
export type ViewOptions = {
  /** Empty means all. */
  readonly clusters: readonly string[];
  /** Empty means all. */
  readonly namespaces: readonly string[];
  /** Kinds to show, e.g. `Broker`; empty means all. */
  readonly kinds: readonly string[];
  /** Whether EventTypes are drawn. */
  readonly eventTypes: boolean;
  /** Whether generated resources are drawn too. */
  readonly generated: boolean;
  /** Whether workloads that nothing in the mesh refers to are shown. */
  readonly unconnected: boolean;
  /** Only what a find for this text finds; '' means all. */
  readonly text: string;
  /** States to show; empty or absent means all. */
  readonly statuses?: readonly StatusChoice[];
  /** Only what is in each of these sets; `name` is what its pass is called in the reports. */
  readonly only?: readonly {
    readonly name: string;
    readonly ids: readonly string[];
  }[];
  /** Only these ids and what is within so many hops of them, along events or against them. */
  readonly focus?: {
    readonly ids: readonly string[];
    readonly hops: number;
    /** Absent means both. */
    readonly direction?: FlowDirection;
    /** Of what is in reach, the ids around which one hop more is shown. */
    readonly opened?: readonly string[];
  };
};

/**
 * What one pass did, so that the page can say it.
 *
 * @public
 */
export type PassReport = {
  readonly pass: string;
  /** Ids of resources and placeholders that it took out. */
  readonly hidden: readonly string[];
  /** Those of them that are shown as a part of another resource, with the id of that. */
  readonly merged: readonly { readonly id: string; readonly into: string }[];
};

/**
 * A smaller mesh: what the graph and the table both read. Every link's owner and end are shown.
 *
 * @public
 */
export type MeshView = {
  readonly resources: ReadonlyMap<string, MeshResource>;
  readonly placeholders: ReadonlyMap<string, Placeholder>;
  readonly links: readonly Link[];
  readonly reports: readonly PassReport[];
  /** Ids that no filter asked for: they are shown since what was asked for cannot be drawn without them. */
  readonly context?: ReadonlySet<string>;
  /** Per shown id, how many neighbours a focus left out. */
  readonly hiddenNeighbours: ReadonlyMap<string, number>;
};
