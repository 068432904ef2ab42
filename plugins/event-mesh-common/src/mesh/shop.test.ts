import { join } from 'node:path';
import { readScenario } from '../__testUtils__';
import { Resource, readResources } from '../resources';
import { readGolden } from './__testUtils__/readGolden';
import { buildMesh } from './buildMesh';

const snapshots = readScenario('shop');
const { resources } = readResources(snapshots);

function build(from: readonly Resource[]) {
  return buildMesh(from, {
    clusters: snapshots.map(({ cluster, readAt, loadReport }) => ({
      name: cluster,
      readAt,
      loadReport,
    })),
    now: Math.max(...snapshots.map(({ readAt }) => readAt)),
  });
}

describe('the mesh of the shop', () => {
  const { mesh, problems } = build(resources);

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
    const file = join(__dirname, '__goldens__', 'shop.golden');
    expect(text).toBe(readGolden(file, text));
  });

  it('shows nothing that a controller made but EventTypes', () => {
    const made = [...mesh.resources.values()].filter(
      ({ resource, foldedInto }) =>
        resource.controller && foldedInto === undefined,
    );
    expect(new Set(made.map(({ resource }) => resource.type))).toEqual(
      new Set(['eventType']),
    );
  });

  it('does not depend on the order of resources', () => {
    expect(build([...resources].reverse())).toEqual({ mesh, problems });
  });
});
