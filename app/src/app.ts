import { createApp } from '@backstage/frontend-defaults';
import apiDocsPlugin from '@backstage/plugin-api-docs/alpha';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import catalogGraphPlugin from '@backstage/plugin-catalog-graph/alpha';
import kubernetesPlugin from '@backstage/plugin-kubernetes/alpha';
import orgPlugin from '@backstage/plugin-org/alpha';
import userSettingsPlugin from '@backstage/plugin-user-settings/alpha';
import eventMeshPlugin from 'backstage-plugin-event-mesh';
import { apiDocsEventTypesModule } from 'backstage-plugin-event-mesh/api-docs';
import { kubernetesClustersCacheModule } from 'backstage-plugin-event-mesh/kubernetes';

export const app = createApp({
  features: [
    apiDocsPlugin,
    apiDocsEventTypesModule,
    catalogPlugin,
    catalogGraphPlugin,
    kubernetesPlugin,
    kubernetesClustersCacheModule,
    orgPlugin,
    userSettingsPlugin,
    eventMeshPlugin,
  ],
});
