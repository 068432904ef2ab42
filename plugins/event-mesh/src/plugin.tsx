import {
  ApiBlueprint,
  configApiRef,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PluginWrapperBlueprint,
} from '@backstage/frontend-plugin-api';
import { eventMeshApiRef } from './api/types';
import { icon, title } from './brand';
import { entityContent, entitySummaryCard } from './entityExtensions';
import {
  eventTypesPage,
  findingsPage,
  graphPage,
  page,
  resourcesPage,
} from './pageExtensions';
import {
  catalogEntityRouteRef,
  eventMeshEntityRouteRef,
  eventMeshEventTypesRouteRef,
  eventMeshFindingsRouteRef,
  eventMeshGraphRouteRef,
  eventMeshResourcesRouteRef,
  eventMeshRouteRef,
} from './routes';

const api = ApiBlueprint.make({
  params: define =>
    define({
      api: eventMeshApiRef,
      deps: {
        config: configApiRef,
        discovery: discoveryApiRef,
        fetch: fetchApiRef,
      },
      factory: deps => ({
        connect: async kubernetes => {
          const { DefaultEventMeshApi } = await import('./surfaces');
          return new DefaultEventMeshApi(deps).connect(kubernetes);
        },
      }),
    }),
});

const wrapper = PluginWrapperBlueprint.make({
  params: define =>
    define({
      loader: () =>
        import('./components/MeshQueryProvider').then(m => ({
          component: m.MeshQueryProvider,
          useWrapperValue: m.useNewMeshSession,
        })),
    }),
});

/** @public */
export const eventMeshPlugin = createFrontendPlugin({
  pluginId: 'event-mesh',
  title,
  icon,
  info: { packageJson: () => import('../package.json') },
  routes: {
    root: eventMeshRouteRef,
    graph: eventMeshGraphRouteRef,
    resources: eventMeshResourcesRouteRef,
    eventTypes: eventMeshEventTypesRouteRef,
    findings: eventMeshFindingsRouteRef,
    entity: eventMeshEntityRouteRef,
  },
  externalRoutes: { catalogEntity: catalogEntityRouteRef },
  extensions: [
    api,
    wrapper,
    page,
    graphPage,
    resourcesPage,
    eventTypesPage,
    findingsPage,
    entityContent,
    entitySummaryCard,
  ],
});
