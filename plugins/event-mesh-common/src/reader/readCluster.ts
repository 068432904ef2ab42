import { refreshCluster } from './refreshCluster';
import { RefreshOptions } from './refreshOptions';
import { ClusterSnapshot, ReadScope, Transport } from '../model';

/**
 * How {@link readCluster} reads.
 *
 * @public
 */
export type ReadClusterOptions = Omit<RefreshOptions, 'previous'>;

/**
 * Reads all that is in scope of one cluster: what it serves, then one paged list per kind and place.
 *
 * @remarks Never rejects. Every kind in scope has an entry in the load report, whatever the cluster answers; so have the
 * definitions, where kinds are chosen by them.
 * @public
 */
export async function readCluster(
  transport: Transport,
  scope: ReadScope & { readonly cluster: string },
  options: ReadClusterOptions,
): Promise<ClusterSnapshot> {
  const { snapshot } = await refreshCluster(transport, scope, options);
  return snapshot;
}
