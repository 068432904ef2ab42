import { Limiter } from './createLimiter';
import { ObjectChange } from './changesOf';
import { ReaderCache } from './cache';
import { Clock, ClusterSnapshot } from '../model';

/**
 * The result of one refresh of a cluster, with the cache for the next one.
 *
 * @public
 */
export type ClusterReading = {
  readonly snapshot: ClusterSnapshot;
  /** The changes since the previous refresh; empty in the first one. */
  readonly changes: readonly ObjectChange[];
  readonly memory: ReaderCache;
};

/**
 * Options of a refresh.
 *
 * @public
 */
export type RefreshOptions = {
  readonly clock: Clock;
  /** The previous refresh. */
  readonly previous?: Pick<ClusterReading, 'snapshot' | 'memory'>;
  /** Caches of other readers of the same cluster, which save requests. */
  readonly shared?: readonly ReaderCache[];
  /** A list that any reader read less than this many milliseconds ago is not requested; defaults to 0. */
  readonly freshMilliseconds?: number;
  /** Maximum of concurrent requests; defaults to 4. Ignored if a `limiter` is given. */
  readonly concurrency?: number;
  /** A limiter shared by several readers, which bounds their requests together. */
  readonly limiter?: Limiter;
  /** A shared limiter for watches; defaults to one at once. */
  readonly watchLimiter?: Limiter;
  /** Deadline of one request; defaults to 30000. */
  readonly deadlineMilliseconds?: number;
  /** Objects per page; defaults to 500. */
  readonly pageSize?: number;
  /** Time for which discovery is cached; defaults to 300000. */
  readonly discoveryMilliseconds?: number;
  /** Lists of fewer objects, up to 128 KiB, are listed again rather than watched; defaults to 100. */
  readonly watchFrom?: number;
  /** Age at which a list is relisted, spread over up to half as much longer; defaults to 600000. */
  readonly relistMilliseconds?: number;
};
