import { Limiter } from './createLimiter';
import { ObjectChange } from './changesOf';
import { ReaderCache } from './cache';
import { Clock, ClusterSnapshot } from '../model';

/**
 * One reading of a cluster, and what the next one needs of it.
 *
 * @public
 */
export type ClusterReading = {
  readonly snapshot: ClusterSnapshot;
  /** What happened since the reading before; nothing in the first. */
  readonly changes: readonly ObjectChange[];
  readonly memory: ReaderCache;
};

/**
 * How a cluster is read.
 *
 * @public
 */
export type RefreshOptions = {
  readonly clock: Clock;
  /** The reading before this one. */
  readonly previous?: Pick<ClusterReading, 'snapshot' | 'memory'>;
  /** What other readings of the same cluster remember: what they read need not be read again. */
  readonly shared?: readonly ReaderCache[];
  /** A list that some reading read less than so many milliseconds ago is not asked for; 0 where nothing is said. */
  readonly freshMilliseconds?: number;
  /** Requests at once; 4 where nothing is said. Ignored where a `limiter` is given. */
  readonly concurrency?: number;
  /** Shared by several reads, so that all of them together keep to its number. */
  readonly limiter?: Limiter;
  /** Shared likewise, for watches: one at once where nothing is said. */
  readonly watchLimiter?: Limiter;
  /** How long one request may take; 30000 where nothing is said. */
  readonly deadlineMilliseconds?: number;
  /** Objects per page; 500 where nothing is said. */
  readonly pageSize?: number;
  /** How long what a cluster serves is not asked again; 300000 where nothing is said. */
  readonly discoveryMilliseconds?: number;
  /** Lists of fewer objects, and of no more than 128 KiB, are read again rather than watched; 100 where nothing is said. */
  readonly watchFrom?: number;
  /** A list that was read from its first page so long ago, or up to half as much longer, is read so again; 600000 where nothing is said. */
  readonly relistMilliseconds?: number;
};
