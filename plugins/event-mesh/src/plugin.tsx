import {
  ApiBlueprint,
  configApiRef,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
  PluginWrapperBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { eventMeshApiRef } from './api/types';
import { icon, title } from './brand';
import { entityContent, entitySummaryCard } from './entityExtensions';
import {
  catalogEntityRouteRef,
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
          const { DefaultEventMeshApi } = await import('./api');
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
          useWrapperValue: m.useMeshQueryClient,
        })),
    }),
});

const page = PageBlueprint.make({
  params: { path: '/event-mesh', title, icon, routeRef: eventMeshRouteRef },
});

const graphPage = SubPageBlueprint.make({
  name: 'graph',
  params: {
    path: 'graph',
    title: 'Graph',
    routeRef: eventMeshGraphRouteRef,
    loader: () =>
      import('./components/EventMeshPage').then(m => <m.GraphPage />),
  },
});

const resourcesPage = SubPageBlueprint.make({
  name: 'resources',
  params: {
    path: 'resources',
    title: 'Resources',
    routeRef: eventMeshResourcesRouteRef,
    loader: () =>
      import('./components/EventMeshPage').then(m => <m.ResourcesPage />),
  },
});

const eventTypesPage = SubPageBlueprint.make({
  name: 'event-types',
  params: {
    path: 'event-types',
    title: 'Event types',
    routeRef: eventMeshEventTypesRouteRef,
    loader: () =>
      import('./components/EventTypesPage').then(m => <m.EventTypesPage />),
  },
});

const findingsPage = SubPageBlueprint.make({
  name: 'findings',
  params: {
    path: 'findings',
    title: 'Findings',
    routeRef: eventMeshFindingsRouteRef,
    loader: () =>
      import('./components/FindingsPage').then(m => <m.FindingsPage />),
  },
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
