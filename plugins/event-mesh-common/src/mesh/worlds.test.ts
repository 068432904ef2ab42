import { join } from 'node:path';
import { readScenario } from '../__testUtils__';
import { readResources } from '../resources';
import { readGolden } from './__testUtils__/readGolden';
import { buildMesh } from './buildMesh';

function build(world: string, order: 'read' | 'reversed' = 'read') {
  const snapshots = readScenario(world);
  const { resources } = readResources(snapshots);
  const clusters = snapshots.map(({ cluster, readAt, loadReport }) => ({
    name: cluster,
    readAt,
    loadReport,
  }));
  return buildMesh(order === 'read' ? resources : [...resources].reverse(), {
    clusters,
    now: Math.max(...clusters.map(({ readAt }) => readAt)),
  });
}

describe.each(['shop', 'broken', 'empty', 'no-knative'])(
  'the mesh of world %s',
  world => {
    const { mesh, problems } = build(world);

    it('is the one that was looked at', () => {
      const whole = {
        problems,
        clusters: mesh.clusters,
        resources: [...mesh.resources.values()].map(
          ({ resource, ...joined }) => ({ ...joined, type: resource.type }),
        ),
        ghosts: [...mesh.ghosts.values()],
        links: mesh.links,
      };
      const text = `${JSON.stringify(whole, null, 2)}\n`;
      const file = join(__dirname, '__goldens__', `${world}.golden`);
      expect(text).toBe(readGolden(file, text));
    });

    it('does not depend on the order of resources', () => {
      expect(build(world, 'reversed')).toEqual({ mesh, problems });
    });
  },
);

describe('the mesh of the shop', () => {
  it('shows nothing that a controller made but EventTypes', () => {
    const made = [...build('shop').mesh.resources.values()].filter(
      ({ resource, foldedInto }) =>
        resource.controller && foldedInto === undefined,
    );
    expect(new Set(made.map(({ resource }) => resource.type))).toEqual(
      new Set(['eventType']),
    );
  });
});
