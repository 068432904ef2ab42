import { join } from 'node:path';
import { buildWorlds, readGolden, worldNames } from '../__testUtils__';
import { linkLine, meshLines } from './__testUtils__/meshLines';

describe.each(worldNames)('the mesh of world %s', world => {
  const { mesh, problems } = buildWorlds([world]);

  it('is the one that was looked at', () => {
    const text = meshLines(mesh, problems);
    const file = join(__dirname, '__goldens__', `${world}.golden`);
    expect(text).toBe(readGolden(file, text));
  });

  it('does not depend on the order of resources', () => {
    expect(buildWorlds([world], 'reversed')).toEqual({ mesh, problems });
  });
});

describe('the mesh of the shop', () => {
  it('shows nothing that a controller made but EventTypes', () => {
    const made = [...buildWorlds(['shop']).mesh.resources.values()].filter(
      ({ resource, foldedInto }) =>
        resource.controller && foldedInto === undefined,
    );
    expect(new Set(made.map(({ resource }) => resource.type))).toEqual(
      new Set(['eventType']),
    );
  });
});

describe('the mesh of all worlds together', () => {
  const together = buildWorlds(worldNames).mesh;
  const apart = worldNames.map(world => buildWorlds([world]).mesh);

  it('has the resources of each of them, as they are alone', () => {
    expect([...together.resources]).toEqual(
      apart
        .flatMap(({ resources }) => [...resources])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  });

  it('ties them by nothing but public addresses', () => {
    const alone = new Map(
      apart.flatMap(({ links }) => links).map(link => [link.id, link]),
    );
    expect(together.links.map(({ id }) => id)).toEqual(
      [...alone.keys()].sort(),
    );
    const changed = together.links.filter(
      link => link.end !== alone.get(link.id)?.end,
    );
    expect(changed.map(linkLine)).toEqual([
      expect.stringMatching(/^east.*-> {2}west.*found=publicAddress/),
    ]);
  });
});
