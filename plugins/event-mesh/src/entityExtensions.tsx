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
// The catalog module annotates its entities.
const ofMesh = {
  'metadata.annotations.event-mesh/resource': { $exists: true },
};
// These kinds show the resources of their members.
const holder = { kind: { $in: ['System', 'Domain', 'Group', 'User'] } };

/** @internal */
export const entityContent = EntityContentBlueprint.make({
  params: {
    path: '/event-mesh',
    // The card links to it, at any configured path of the tab.
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
    loader: () => import('./surfaces').then(m => <m.EventMeshSummaryCard />),
  },
});
