import type { Entity } from '@backstage/catalog-model';

/**
 * A few services of the shop, as a catalog would hold them.
 */
export const entities: Entity[] = [
  component('fulfilment', { dependsOn: 'component:default/billing' }),
  component('billing', { dependencyOf: 'component:default/fulfilment' }),
  component('web', {}),
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      namespace: 'default',
      name: 'nowhere',
      uid: 'nowhere',
      annotations: { 'backstage.io/kubernetes-id': 'nowhere' },
    },
    spec: { type: 'service', lifecycle: 'production', owner: 'team-a' },
    relations: [],
  },
];

function component(
  name: string,
  relations: Readonly<Record<string, string>>,
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      namespace: 'default',
      name,
      uid: name,
      annotations: { 'backstage.io/kubernetes-id': name },
    },
    spec: { type: 'service', lifecycle: 'production', owner: 'team-a' },
    relations: Object.entries(relations).map(([type, targetRef]) => ({
      type,
      targetRef,
    })),
  };
}
