import { JoinedList, CachedDiscovery } from './cache';
import { DiscoveredResults } from './readDiscoveredKinds';
import { ReadContext } from './readKinds';
import { NamespaceResults } from './readNamespaces';
import { Failure } from '../model';

/**
 * Everything that one refresh of a cluster read.
 *
 * @internal
 */
export type Round = {
  readonly reading: ReadContext;
  /** Results of cluster-wide lists, or of the namespaces in the read scope. */
  readonly wide: DiscoveredResults;
  /** Results of single namespaces, read because cluster-wide lists are forbidden. */
  readonly narrow: NamespaceResults;
  readonly found: CachedDiscovery;
  readonly joined: ReadonlyMap<string, JoinedList>;
  /** The failure of the cluster as a whole. */
  readonly failure?: Failure;
  readonly requests: number;
};
