import { refreshCluster } from './refreshCluster';
import { RefreshOptions } from './refreshOptions';
import { ClusterSnapshot, ReadScope, Transport } from '../model';

/**
 * Options of {@link readCluster}.
 *
 * @public
 */
export type ReadClusterOptions = Omit<RefreshOptions, 'previous'>;

/**
 * Reads one cluster: its discovery, then one paged list per kind and list scope.
 *
 * @remarks Never rejects. Every kind in scope has an entry in the load report for any responses. The definitions
 * have one too if kinds are chosen by them.
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
