import { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import { ModuleConfig } from '../config';
import { BackendServices } from '../transport';
import { CatalogAccess } from './catalogQueries';
import { CatalogRefresh } from './CatalogRefresh';
import { EventMeshEntityProvider } from './EventMeshEntityProvider';

/**
 * Creates a provider for each cluster, and schedules one task that reads all clusters once all providers are connected.
 *
 * @remarks There is one task because there is one mesh: clusters may send events to each other.
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
  let unconnected = config.clusters.length;
  const onConnect = async () => {
    unconnected -= 1;
    if (unconnected === 0) {
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
