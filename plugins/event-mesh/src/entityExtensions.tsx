import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { icon, title } from './brand';
import { ENTITY_TAB_PATH } from './routes';

const kubernetesId = 'metadata.annotations.backstage.io/kubernetes-id';
const labelSelector =
  'metadata.annotations.backstage.io/kubernetes-label-selector';

/** @internal */
export const entityContent = EntityContentBlueprint.make({
  params: {
    path: `/${ENTITY_TAB_PATH}`,
    title,
    group: 'operation',
    icon,
    filter: {
      $any: [
        { [kubernetesId]: { $exists: true } },
        { [labelSelector]: { $exists: true } },
      ],
    },
    loader: () =>
      import('./components/EntityEventMesh').then(m => <m.EntityEventMesh />),
  },
});

/** @internal */
export const entitySummaryCard = EntityCardBlueprint.make({
  name: 'summary',
  params: {
    type: 'info',
    filter: {
      $any: [
        { [kubernetesId]: { $exists: true } },
        { [labelSelector]: { $exists: true } },
      ],
    },
    loader: () =>
      import('./components/EventMeshSummaryCard').then(m => (
        <m.EventMeshSummaryCard />
      )),
  },
});
