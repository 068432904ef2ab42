import { Ghost, Link, MeshResource } from '../mesh';

/**
 * What shapes the picture and the table; it comes from the URL.
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
  /** Free text over kind, namespace and name. */
  readonly text: string;
  /** Only these ids and what is within so many hops of them. */
  readonly focus?: { readonly ids: readonly string[]; readonly hops: number };
};

/**
 * What one pass did, so that the page can say it.
 *
 * @public
 */
export type PassReport = {
  readonly pass: string;
  /** Ids of resources and ghosts that it took out. */
  readonly hidden: readonly string[];
};

/**
 * A smaller mesh: what the graph and the table both read. Every link's owner and end are shown.
 *
 * @public
 */
export type MeshView = {
  readonly resources: ReadonlyMap<string, MeshResource>;
  readonly ghosts: ReadonlyMap<string, Ghost>;
  readonly links: readonly Link[];
  readonly reports: readonly PassReport[];
  /** Per shown id, how many neighbours a focus left out. */
  readonly hiddenNeighbours: ReadonlyMap<string, number>;
};
