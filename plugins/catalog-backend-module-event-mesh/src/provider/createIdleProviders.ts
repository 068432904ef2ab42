import { DatabaseService, LoggerService } from '@backstage/backend-plugin-api';
import { ModuleConfig } from '../config';
import { EventMeshEntityProvider } from './EventMeshEntityProvider';
import { listPastClusters } from './listPastClusters';

/**
 * Creates an idle provider for each cluster in the catalog that is missing from the settings, if these are invalid.
 *
 * @remarks The catalog deletes the entities of a provider that is gone after a restart
 * (`catalog.orphanProviderStrategy`). That is meant for a cluster that was removed from the configuration, not for one
 * whose entry has a typing error.
 */
export async function createIdleProviders(
  { clusters, isUnderstood }: ModuleConfig,
  {
    database,
    logger,
  }: { readonly database: DatabaseService; readonly logger: LoggerService },
): Promise<readonly EventMeshEntityProvider[]> {
  if (isUnderstood) {
    return [];
  }
  const read = new Set(clusters.map(({ name }) => name));
  try {
    const past = await listPastClusters(database);
    const held = past.filter(name => !read.has(name));
    if (held.length > 0) {
      logger.warn(
        `Event mesh: these clusters are not read, and the catalog keeps what it has of them, until the settings above are corrected: ${held.join(
          ', ',
        )}`,
      );
    }
    return held.map(name => new EventMeshEntityProvider(name));
  } catch (error) {
    logger.warn(
      `Event mesh: the catalog may delete the entities of clusters that are not read, since its database does not say which these are: ${error}`,
    );
    return [];
  }
}
