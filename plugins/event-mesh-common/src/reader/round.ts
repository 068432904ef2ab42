import { JoinedList, CachedDiscovery } from './cache';
import { DiscoveredResults } from './readDiscoveredKinds';
import { ReadContext } from './readKinds';
import { NamespaceResults } from './readNamespaces';
import { Failure } from '../model';

/**
 * All that came of reading a cluster once.
 *
 * @internal
 */
export type Round = {
  readonly reading: ReadContext;
  /** What was read of the whole cluster, or of the namespaces that were asked for. */
  readonly wide: DiscoveredResults;
  /** What was read in namespaces since the cluster does not let it be read as a whole. */
  readonly narrow: NamespaceResults;
  readonly found: CachedDiscovery;
  readonly joined: ReadonlyMap<string, JoinedList>;
  /** What is wrong with the cluster as a whole. */
  readonly failure?: Failure;
  readonly requests: number;
};
