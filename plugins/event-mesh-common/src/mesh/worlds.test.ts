import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readGolden, readScenario } from '../__testUtils__';
import { readResources } from '../resources';
import { meshLines } from './__testUtils__/meshLines';
import { buildMesh } from './buildMesh';

const scenarios = resolve(__dirname, '../../../../scenarios');
const worlds = readdirSync(scenarios)
  .filter(name => statSync(join(scenarios, name)).isDirectory())
  .sort();

function build(names: readonly string[], order: 'read' | 'reversed' = 'read') {
  const snapshots = names.flatMap(name => readScenario(name));
  const read = readResources(snapshots);
  const clusters = snapshots.map(({ cluster, readAt, loadReport }) => ({
    name: cluster,
    readAt,
    loadReport,
  }));
  const { resources } = read;
  const { mesh, problems } = buildMesh(
    order === 'read' ? resources : [...resources].reverse(),
    { clusters, now: Math.max(...clusters.map(({ readAt }) => readAt)) },
  );
  return { mesh, problems: [...read.problems, ...problems] };
}

describe.each(worlds)('the mesh of world %s', world => {
  const { mesh, problems } = build([world]);

  it('is the one that was looked at', () => {
    const text = meshLines(mesh, problems);
    const file = join(__dirname, '__goldens__', `${world}.golden`);
    expect(text).toBe(readGolden(file, text));
  });

  it('does not depend on the order of resources', () => {
    expect(build([world], 'reversed')).toEqual({ mesh, problems });
  });
});

describe('the mesh of the shop', () => {
  it('shows nothing that a controller made but EventTypes', () => {
    const made = [...build(['shop']).mesh.resources.values()].filter(
      ({ resource, foldedInto }) =>
        resource.controller && foldedInto === undefined,
    );
    expect(new Set(made.map(({ resource }) => resource.type))).toEqual(
      new Set(['eventType']),
    );
  });
});

describe('the mesh of all worlds together', () => {
  it('is that of each of them, and ties none to another', () => {
    const together = build(worlds).mesh;
    const apart = worlds.map(world => build([world]).mesh);
    expect(together.links).toEqual(
      apart
        .flatMap(({ links }) => links)
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    expect([...together.ghosts.keys()]).toEqual(
      apart.flatMap(({ ghosts }) => [...ghosts.keys()]).sort(),
    );
  });
});
