import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { icon, title } from './brand';
import { ENTITY_TAB_PATH } from './routes';

const exists = { $exists: true } as const;

const filter = {
  $any: [
    { 'metadata.annotations.backstage.io/kubernetes-id': exists },
    { 'metadata.annotations.backstage.io/kubernetes-label-selector': exists },
    // Of the entities that the catalog module makes.
    { 'metadata.annotations.event-mesh/resource': exists },
    // These show what belongs to them.
    { kind: { $in: ['System', 'Domain', 'Group', 'User'] } },
  ],
};

/** @internal */
export const entityContent = EntityContentBlueprint.make({
  params: {
    path: `/${ENTITY_TAB_PATH}`,
    title,
    group: 'operation',
    icon,
    filter,
    loader: () =>
      import('./components/EntityEventMesh').then(m => <m.EntityEventMesh />),
  },
});

/** @internal */
export const entitySummaryCard = EntityCardBlueprint.make({
  name: 'summary',
  params: {
    type: 'info',
    filter,
    loader: () =>
      import('./components/EventMeshSummaryCard').then(m => (
        <m.EventMeshSummaryCard />
      )),
  },
});
