import { Discovery } from './discovery';
import { LoadEntry, ObjectList } from '../model';

/**
 * One list as it was last read whole.
 *
 * @internal
 */
export type CachedList = {
  readonly entry: LoadEntry;
  readonly items: readonly unknown[];
  /** The moment in the server's history that it is of; absent where the server did not say. */
  readonly resourceVersion?: string;
  /** How many characters it came in when it was last read from its first page. */
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly readAt: number;
  /** When it was read from its first page in whatever version is best; milliseconds since the epoch. */
  readonly relistedAt: number;
  /** A watch of it did not work, so it is listed again. */
  readonly cannotWatch?: boolean;
};

/**
 * What was found out about a cluster, for as long as it is not asked again.
 *
 * @internal
 */
export type CachedDiscovery = {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Undefined where it was refused. */
  readonly discovery?: Discovery;
  /** The row and the items of the definitions, where they were asked for. */
  readonly definitions?: {
    readonly entry: LoadEntry;
    readonly items: readonly unknown[];
    readonly cached?: CachedList;
  };
  /** Namespaces in which nothing may be read, of a cluster of which not all may be read. */
  readonly refusedNamespaces: readonly string[];
  /** Rows of what may not be read. */
  readonly forbiddenScopes: ReadonlyMap<string, LoadEntry>;
};

/**
 * A list, and the lists of the places that it was put together of.
 *
 * @internal
 */
export type JoinedList = {
  readonly parts: readonly (readonly unknown[])[];
  readonly list: ObjectList;
};

/**
 * What the reader remembers of a cluster from one reading to the next; nobody else looks into it.
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
