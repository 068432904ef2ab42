import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { icon, title } from './brand';
import { eventMeshEntityRouteRef } from './routes';

const kubernetesId = {
  'metadata.annotations.backstage.io/kubernetes-id': { $exists: true },
};
const labelSelector = {
  'metadata.annotations.backstage.io/kubernetes-label-selector': {
    $exists: true,
  },
};
// What the catalog module makes says so.
const ofMesh = {
  'metadata.annotations.event-mesh/resource': { $exists: true },
};
// These show what belongs to them.
const holder = { kind: { $in: ['System', 'Domain', 'Group', 'User'] } };

/** @internal */
export const entityContent = EntityContentBlueprint.make({
  params: {
    path: '/event-mesh',
    // The card leads there, at whatever path the app gives the tab.
    routeRef: eventMeshEntityRouteRef,
    title,
    group: 'operation',
    icon,
    filter: { $any: [kubernetesId, labelSelector, ofMesh, holder] },
    loader: () =>
      import('./surfaces')
        .then(m => m.pages())
        .then(m => <m.EntityEventMesh />),
  },
});

/** @internal */
export const entitySummaryCard = EntityCardBlueprint.make({
  name: 'summary',
  params: {
    type: 'info',
    filter: { $any: [kubernetesId, labelSelector, ofMesh, holder] },
    loader: () =>
      import('./surfaces').then(({ EventMeshSummaryCard }) => (
        <EventMeshSummaryCard />
      )),
  },
});
