import type { Entity } from '@backstage/catalog-model';
import {
  applyView,
  buildMeshGraph,
  defaultViewOptions,
} from 'backstage-plugin-event-mesh-common';
import { scenarioMesh } from '../__testUtils__/scenarioMesh';
import { overlayOf } from './overlayOf';
import { withOwners } from './withOwners';

function entity(
  name: string,
  annotations: Readonly<Record<string, string>>,
  owners: readonly string[] = [],
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, title: `The ${name}`, annotations },
    relations: owners.map(targetRef => ({ type: 'ownedBy', targetRef })),
  };
}

const id = 'shop/eventing.knative.dev/Broker/shop/orders';
const mailer = { 'backstage.io/kubernetes-id': 'mailer' };

async function ownerOf(of: string, entities: readonly Entity[]) {
  const mesh = await scenarioMesh('shop');
  const graph = withOwners(
    buildMeshGraph(applyView(mesh, defaultViewOptions), mesh),
    overlayOf(mesh, entities),
  );
  return graph.nodes.find(node => node.id === of)?.belongsTo;
}

describe('withOwners', () => {
  it.each([
    [
      'adds the owner of a resource',
      [
        entity('bus', { 'event-mesh/resource': id }, [
          'group:default/checkout',
        ]),
      ],
      'checkout',
    ],
    [
      'adds all owners of a resource',
      [
        entity('bus', { 'event-mesh/resource': id }, [
          'group:default/b',
          'group:default/a',
        ]),
      ],
      'a, b',
    ],
    [
      'adds the entity where it has no owner',
      [entity('bus', { 'event-mesh/resource': id })],
      'The bus',
    ],
    [
      'adds no owner where the catalog does not know the resource',
      [entity('mailer', mailer, ['group:default/a'])],
      undefined,
    ],
    ['adds no owner where the catalog is empty', [], undefined],
  ])('%s', async (_rule, entities, owner) => {
    expect(await ownerOf(id, entities)).toBe(owner);
  });

  it('adds the owner of the entity that the label of a workload names', async () => {
    expect(
      await ownerOf('shop//Service/shop/mailer', [
        entity('mailer', mailer, ['group:default/a']),
      ]),
    ).toBe('a');
  });
});
