import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { say } from 'backstage-plugin-event-mesh-common';
import { parseModuleConfig } from './config';
import { EventMeshProcessor } from './processor';
import { createIdleProviders, createProviders } from './provider';

/**
 * Adds the event mesh of the configured clusters to the catalog.
 *
 * @public
 */
export const catalogModuleEventMesh = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'event-mesh',
  register(reg) {
    reg.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        logger: coreServices.logger,
        processing: catalogProcessingExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({ config, processing, ...services }) {
        const parsed = parseModuleConfig(config);
        for (const notice of parsed.notices) {
          services.logger.warn(
            `Event mesh: ${notice.key} ${say(
              `notice.${notice.code}`,
              notice.params,
            )}`,
          );
        }
        if (parsed.clusters.length === 0 && parsed.isUnderstood) {
          services.logger.warn(
            'Event mesh: no cluster names are configured, so no entities are created; list them in catalog.providers.eventMesh.clusters',
          );
        }
        processing.addEntityProvider(
          ...createProviders(parsed, services),
          ...(await createIdleProviders(parsed, services)),
        );
        processing.addProcessor(new EventMeshProcessor());
      },
    });
  },
});
