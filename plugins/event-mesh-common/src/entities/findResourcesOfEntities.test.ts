import fc from 'fast-check';
import { buildMesh } from '../mesh';
import {
  arbitraryReport,
  arbitraryResources,
} from '../mesh/__testUtils__/arbitraryResources';
import { EntityQuery, findEntityResources } from './findEntityResources';
import { findResourcesOfEntities } from './findResourcesOfEntities';

const meshes = fc
  .record({ resources: arbitraryResources, loadReport: arbitraryReport })
  .map(({ resources, loadReport }) => {
    const clusters = ['one', 'two'].map(name => ({
      name,
      readAt: 1,
      loadReport,
    }));
    const id = 'backstage.io/kubernetes-id';
    // All of them carry Backstage's label, with the value of their app label.
    const labelled = resources.map(resource => ({
      ...resource,
      labels: { ...resource.labels, [id]: resource.labels.app ?? 'none' },
    }));
    return buildMesh(labelled, { clusters, now: 0 }).mesh;
  });

const names = fc.constantFrom('a', 'b', 'c', 'constructor');

const queries: fc.Arbitrary<EntityQuery> = fc.record(
  {
    kubernetesId: names,
    labelSelector: fc.constantFrom(
      'app=a',
      'app in (a, b)',
      'tier=b,app=a',
      'app',
      '!app',
      'app!=a',
      'not a selector',
    ),
    namespace: fc.constantFrom('shop', 'other'),
    cluster: fc.constantFrom('one', 'two'),
    name: names,
  },
  { requiredKeys: [] },
);

describe('findResourcesOfEntities', () => {
  it('returns the same as findEntityResources for each entity', () => {
    fc.assert(
      fc.property(meshes, fc.array(queries), (mesh, all) => {
        expect(findResourcesOfEntities(mesh, all)).toEqual(
          all.map(query => findEntityResources(mesh, query)),
        );
      }),
      { numRuns: 300 },
    );
  });
});
