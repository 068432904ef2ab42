import { join } from 'node:path';
import { readGolden } from '../__testUtils__/readGolden';
import { readScenarios, scenarioNames } from '../__testUtils__/buildScenarios';
import { linkLine, meshLines } from './__testUtils__/meshLines';

describe.each(scenarioNames)('the mesh of scenario %s', scenario => {
  it('is the one that was looked at', async () => {
    const { mesh, readIssues } = await readScenarios([scenario]);
    const text = meshLines(mesh, readIssues);
    const file = join(__dirname, '__goldens__', `${scenario}.golden`);
    expect(text).toBe(readGolden(file, text));
  });

  it('does not depend on the order of resources', async () => {
    expect(await readScenarios([scenario], 'reversed')).toEqual(
      await readScenarios([scenario]),
    );
  });
});

describe('the mesh of the shop', () => {
  it('shows nothing that a controller made but EventTypes', async () => {
    const { mesh } = await readScenarios(['shop']);
    const made = [...mesh.resources.values()].filter(
      ({ resource, foldedInto }) =>
        resource.controller && foldedInto === undefined,
    );
    expect(new Set(made.map(({ resource }) => resource.type))).toEqual(
      new Set(['eventType']),
    );
  });
});

describe('the mesh of all scenarios together', () => {
  const meshes = async () => ({
    together: (await readScenarios(scenarioNames)).mesh,
    apart: (
      await Promise.all(
        scenarioNames.map(scenario => readScenarios([scenario])),
      )
    ).map(({ mesh }) => mesh),
  });

  it('has the resources of each of them', async () => {
    const { together, apart } = await meshes();
    expect([...together.resources.keys()]).toEqual(
      apart.flatMap(({ resources }) => [...resources.keys()]).sort(),
    );
  });

  it('ties them by nothing but public addresses', async () => {
    const { together, apart } = await meshes();
    const alone = new Map(
      apart.flatMap(({ links }) => links).map(link => [link.id, link]),
    );
    expect(together.links.map(({ id }) => id)).toEqual(
      [...alone.keys()].sort(),
    );
    const changed = together.links.filter(
      link => link.target !== alone.get(link.id)?.target,
    );
    expect(changed.map(linkLine)).toEqual([
      expect.stringMatching(/^east.*-> {2}west.*found=publicAddress/),
    ]);
  });
});
