import { scenarioNames } from '../__testUtils__/buildScenarios';
import { entityFlow } from '../flow';
import { findEntityResources } from '../entities';
import { checkMesh } from '../findings';
import { Mesh } from '../mesh';
import { queriesOf, scopedScenario } from './__testUtils__/scopedScenario';

const scenarios = scenarioNames.filter(name => queriesOf(name).length > 0);

/** Returns the flow and the findings that a page about some resources shows. */
function saidOf(mesh: Mesh, ids: readonly string[]) {
  const flow = entityFlow(mesh, ids);
  const near = new Set([
    ...ids,
    ...[...flow.receives, ...flow.sends].map(({ via }) => via),
  ]);
  const findings = checkMesh(mesh).filter(({ about }) =>
    about.some(id => near.has(id)),
  );
  return { flow, findings };
}

describe.each(scenarios)('kindsAround for the entities of %s', name => {
  it('leads to the same flow and findings as a complete read', async () => {
    const scenario = scopedScenario(name);
    const whole = await scenario.whole();
    for (const [entity, query] of queriesOf(name)) {
      const ids = findEntityResources(whole.mesh, query);
      const scoped = await scenario.around({ queries: [query], hops: 1 });
      expect([entity, saidOf(scoped.mesh, ids)]).toEqual([
        entity,
        saidOf(whole.mesh, ids),
      ]);
    }
  });
});

const made = ['eventType', 'broker', 'channel', 'eventSource'];

describe.each(scenarioNames)(
  'kindsAround for the catalog entities generated from %s',
  name => {
    it('leads to the same flow and findings of each resource as a complete read', async () => {
      const scenario = scopedScenario(name);
      const whole = await scenario.whole();
      const ids = [...whole.mesh.resources.values()]
        .filter(
          ({ resource, foldedInto }) =>
            foldedInto === undefined && made.includes(resource.type),
        )
        .map(({ id }) => id)
        .filter((_, i) => i % 4 === 0);
      for (const id of ids) {
        const scoped = await scenario.around({ queries: [{ id }], hops: 2 });
        expect([id, saidOf(scoped.mesh, [id])]).toEqual([
          id,
          saidOf(whole.mesh, [id]),
        ]);
      }
    }, 60_000);
  },
);
