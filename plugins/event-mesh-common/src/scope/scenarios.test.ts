import { scenarioNames } from '../__testUtils__/buildScenarios';
import { findEntityResources } from '../entities';
import {
  queriesOf,
  scopedScenario,
  shownAround,
} from './__testUtils__/scopedScenario';

const scenarios = scenarioNames.filter(name => queriesOf(name).length > 0);

describe.each(scenarios)('kindsAround for the entities of %s', name => {
  const scenario = scopedScenario(name);
  const queries = queriesOf(name);

  it.each([1, 2, 3])(
    'shows the same as a complete read within %i hops',
    async hops => {
      const whole = await scenario.whole();
      for (const [entity, query] of queries) {
        const ids = findEntityResources(whole.mesh, query);
        const scoped = await scenario.around({ queries: [query], hops });
        expect([entity, findEntityResources(scoped.mesh, query)]).toEqual([
          entity,
          ids,
        ]);
        expect([entity, shownAround(scoped.mesh, { ids, hops })]).toEqual([
          entity,
          shownAround(whole.mesh, { ids, hops }),
        ]);
      }
    },
  );
});

describe.each(scenarioNames)('kindsAround for single resources of %s', name => {
  const scenario = scopedScenario(name);

  it.each([
    [1, 3],
    [2, 10],
  ])(
    'shows the same as a complete read within %i hops',
    async (hops, oneOf) => {
      const whole = await scenario.whole();
      const ids = [...whole.mesh.resources.values()]
        .filter(
          ({ foldedInto, resource }) =>
            foldedInto === undefined && resource.type !== 'namespace',
        )
        .filter((_, i) => i % oneOf === 0)
        .map(({ id }) => id);
      for (const id of ids) {
        const scoped = await scenario.around({ queries: [{ id }], hops });
        const shown = shownAround(scoped.mesh, { ids: [id], hops });
        expect([id, shown]).toEqual([
          id,
          shownAround(whole.mesh, { ids: [id], hops }),
        ]);
      }
    },
    60_000,
  );

  it('shows the same as a complete read around an expanded node', async () => {
    const whole = await scenario.whole();
    const { owner = '', target = '' } =
      whole.mesh.links.find(({ role }) => role === 'subscriber') ?? {};
    const around = { hops: 1, opened: [target] };
    const scoped = await scenario.around({
      queries: [{ id: owner }],
      ...around,
    });
    const shown = shownAround(scoped.mesh, { ids: [owner], ...around });
    expect(shown).toEqual(shownAround(whole.mesh, { ids: [owner], ...around }));
  });
});
