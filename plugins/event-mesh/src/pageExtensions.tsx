import {
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { icon, title } from './brand';
import { drawsPages } from './drawsPages';
import {
  eventMeshEventTypesRouteRef,
  eventMeshFindingsRouteRef,
  eventMeshGraphRouteRef,
  eventMeshResourcesRouteRef,
  eventMeshRouteRef,
} from './routes';

const pages = () => import('./surfaces').then(m => m.pages());

const explainOtherVersion = () =>
  import('./components/OtherVersion').then(m => <m.OtherVersion />);

/** @internal */
export const page = PageBlueprint.makeWithOverrides({
  factory: (makePage, { apis }) =>
    makePage({
      path: '/event-mesh',
      title,
      icon,
      routeRef: eventMeshRouteRef,
      // A page with its own loader has no sub-pages.
      loader: drawsPages(apis) ? undefined : explainOtherVersion,
    }),
});

/** @internal */
export const graphPage = SubPageBlueprint.make({
  name: 'graph',
  params: {
    path: 'graph',
    title: 'Graph',
    routeRef: eventMeshGraphRouteRef,
    loader: () => pages().then(m => <m.GraphPage />),
  },
});

/** @internal */
export const resourcesPage = SubPageBlueprint.make({
  name: 'resources',
  params: {
    path: 'resources',
    title: 'Resources',
    routeRef: eventMeshResourcesRouteRef,
    loader: () => pages().then(m => <m.ResourcesPage />),
  },
});

/** @internal */
export const eventTypesPage = SubPageBlueprint.make({
  name: 'event-types',
  params: {
    path: 'event-types',
    title: 'Event types',
    routeRef: eventMeshEventTypesRouteRef,
    loader: () => pages().then(m => <m.EventTypesPage />),
  },
});

/** @internal */
export const findingsPage = SubPageBlueprint.make({
  name: 'findings',
  params: {
    path: 'findings',
    title: 'Findings',
    routeRef: eventMeshFindingsRouteRef,
    loader: () => pages().then(m => <m.FindingsPage />),
  },
});
