import { Discovery } from './discovery';
import { LoadEntry, ObjectList } from '../model';

/**
 * One list as of its last complete read.
 *
 * @internal
 */
export type CachedList = {
  readonly entry: LoadEntry;
  readonly items: readonly unknown[];
  /** The list's resource version; absent if the server did not send one. */
  readonly resourceVersion?: string;
  /** Characters of the responses of the last full list. */
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly readAt: number;
  /** Time of the last full relist; milliseconds since the epoch. */
  readonly relistedAt: number;
  /** Whether the last watch failed, so the list is listed again. */
  readonly cannotWatch?: boolean;
};

/**
 * Cached discovery of a cluster.
 *
 * @internal
 */
export type CachedDiscovery = {
  /** Time of the discovery request; milliseconds since the epoch. */
  readonly at: number;
  /** Undefined if discovery was forbidden. */
  readonly discovery?: Discovery;
  /** The load report entry and the items of the CustomResourceDefinitions, if they were requested. */
  readonly definitions?: {
    readonly entry: LoadEntry;
    readonly items: readonly unknown[];
    readonly cached?: CachedList;
  };
  /** Namespaces without any readable kind, in a cluster where some cluster-wide lists are forbidden. */
  readonly refusedNamespaces: readonly string[];
  /** Load report entries of forbidden lists, by list scope key. */
  readonly forbiddenScopes: ReadonlyMap<string, LoadEntry>;
};

/**
 * The joined list of a kind, with the lists of its scopes.
 *
 * @internal
 */
export type JoinedList = {
  readonly parts: readonly (readonly unknown[])[];
  readonly list: ObjectList;
};

/**
 * The reader's cache of a cluster between refreshes. Its content is private to the reader.
 *
 * @public
 */
export type ReaderCache = {
  /** @internal */
  readonly found?: CachedDiscovery;
  /** @internal */
  readonly lists: ReadonlyMap<string, CachedList>;
  /** @internal */
  readonly joined: ReadonlyMap<string, JoinedList>;
};
