import { JoinedList, KeptDiscovery } from './memory';
import { ChosenResults } from './readChosen';
import { Reading } from './readKinds';
import { NamespaceResults } from './readNamespaces';
import { Failure } from '../model';

/**
 * All that came of reading a cluster once.
 *
 * @internal
 */
export type Round = {
  readonly reading: Reading;
  /** What was read of the whole cluster, or of the namespaces that were asked for. */
  readonly wide: ChosenResults;
  /** What was read in namespaces since the cluster does not let it be read as a whole. */
  readonly narrow: NamespaceResults;
  readonly found: KeptDiscovery;
  readonly joined: ReadonlyMap<string, JoinedList>;
  /** What is wrong with the cluster as a whole. */
  readonly failure?: Failure;
  readonly requests: number;
};
