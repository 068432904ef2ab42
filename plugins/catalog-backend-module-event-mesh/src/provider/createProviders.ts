import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { ModuleConfig } from '../config';
import { BackendServices } from '../transport';
import { CatalogRefresh } from './CatalogRefresh';
import { EventMeshEntityProvider } from './EventMeshEntityProvider';
import { CatalogAccess } from './catalogQueries';

/**
 * A provider for each cluster, and one task that reads them all, once all of them are connected: one mesh has to be made of
 * all clusters, since they may send to each other.
 *
 * @internal
 */
export function createProviders(
  config: ModuleConfig,
  services: BackendServices &
    CatalogAccess & {
      readonly scheduler: SchedulerService;
      readonly logger: LoggerService;
    },
): readonly EventMeshEntityProvider[] {
  const { scheduler, logger } = services;
  const providers: EventMeshEntityProvider[] = [];
  const refresh = new CatalogRefresh({ config, providers, services, logger });
  let missing = config.clusters.length;
  const onConnect = async () => {
    missing -= 1;
    if (missing === 0) {
      await scheduler.createScheduledTaskRunner(config.schedule).run({
        id: 'event-mesh-catalog-refresh',
        fn: () => refresh.run(),
      });
    }
  };
  for (const { name } of config.clusters) {
    providers.push(new EventMeshEntityProvider(name, onConnect));
  }
  return providers;
}
