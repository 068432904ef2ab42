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

describe('a node of the graph', () => {
  it.each([
    [
      'says who owns it',
      [
        entity('bus', { 'event-mesh/resource': id }, [
          'group:default/checkout',
        ]),
      ],
      'checkout',
    ],
    [
      'says all who own it',
      [
        entity('bus', { 'event-mesh/resource': id }, [
          'group:default/b',
          'group:default/a',
        ]),
      ],
      'a, b',
    ],
    [
      'says what it belongs to where nobody owns that',
      [entity('bus', { 'event-mesh/resource': id })],
      'The bus',
    ],
    [
      'says nothing more where the catalog knows nothing of it',
      [entity('mailer', mailer, ['group:default/a'])],
      undefined,
    ],
    ['says nothing more where the catalog knows nothing', [], undefined],
  ])('%s', async (_rule, entities, owner) => {
    expect(await ownerOf(id, entities)).toBe(owner);
  });

  it('of a workload says who owns the entity that its label names', async () => {
    expect(
      await ownerOf('shop//Service/shop/mailer', [
        entity('mailer', mailer, ['group:default/a']),
      ]),
    ).toBe('a');
  });
});
