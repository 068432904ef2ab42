import { join } from 'node:path';
import { readGolden } from '../__testUtils__/readGolden';
import { readScenarios, scenarioNames } from '../__testUtils__/buildScenarios';
import { Mesh, MeshResource } from '../mesh';
import { viewLines } from './__testUtils__/viewLines';
import { applyView } from './applyView';
import { countView } from './countView';
import { defaultViewOptions } from './defaultViewOptions';

const everyType = { ...defaultViewOptions, eventTypes: true };

describe.each(scenarioNames)('the view of scenario %s', scenario => {
  it('is the one that was looked at', async () => {
    const { mesh } = await readScenarios([scenario]);
    const text = viewLines(mesh, applyView(mesh, defaultViewOptions));
    const file = join(__dirname, '__goldens__', `${scenario}.golden`);
    expect(text).toBe(readGolden(file, text));
  });

  it('shows, folds or hides each resource, and says which', async () => {
    const { mesh } = await readScenarios([scenario]);
    const view = applyView(mesh, everyType);
    const taken = view.reports.flatMap(({ hidden }) => hidden);
    const shown = [...view.resources.keys(), ...view.placeholders.keys()];
    const all = [...mesh.resources.keys(), ...mesh.placeholders.keys()];
    expect([...shown, ...taken].sort()).toEqual(all.sort());
  });

  it('shows whatever people wrote of the mesh, and nothing that Knative made but EventTypes', async () => {
    const { mesh } = await readScenarios([scenario]);
    const view = applyView(mesh, everyType);
    const written = [...mesh.resources.values()].filter(isWritten(mesh));
    const shown = [...view.resources.values()].filter(
      ({ resource }) =>
        !['workload', 'other', 'namespace'].includes(resource.type),
    );
    expect(shown).toEqual(written);
  });
});

// By what the objects say themselves, not by what the mesh made of it. What an owner that is gone left behind counts as
// written, and so does what owns itself: nobody else shows it.
function isWritten(mesh: Mesh): (found: MeshResource) => boolean {
  const byUid = new Map(
    [...mesh.resources.values()].map(({ resource }) => [
      resource.uid,
      resource,
    ]),
  );
  const ownersOf = (start: MeshResource['resource']) => {
    const owners = new Set<MeshResource['resource']>();
    let owner = start.controller && byUid.get(start.controller.uid);
    while (owner && !owners.has(owner)) {
      owners.add(owner);
      owner = owner.controller && byUid.get(owner.controller.uid);
    }
    return owners;
  };
  return ({ resource }) => {
    const { type } = resource;
    const owners = ownersOf(resource);
    const isDerived = type === 'eventPolicy' && resource.derivedFor;
    return (
      !['workload', 'other', 'namespace'].includes(type) &&
      !isDerived &&
      (type === 'eventType' || owners.size === 0 || owners.has(resource))
    );
  };
}

describe('the view of the shop', () => {
  const shop = async () => {
    const { mesh } = await readScenarios(['shop']);
    return { mesh, view: applyView(mesh, everyType) };
  };
  const kindsOf = (resources: Iterable<MeshResource>) => {
    const counts: Record<string, number> = {};
    for (const { resource } of resources) {
      counts[resource.ref.kind] = (counts[resource.ref.kind] ?? 0) + 1;
    }
    return counts;
  };

  it('has only the channels and SinkBindings that people wrote', async () => {
    const { mesh, view } = await shop();
    const { InMemoryChannel, SinkBinding } = kindsOf(view.resources.values());
    expect({ InMemoryChannel, SinkBinding }).toEqual({
      InMemoryChannel: 1,
      SinkBinding: 4,
    });
    const all = kindsOf(mesh.resources.values());
    expect(all.InMemoryChannel).toBeGreaterThan(10);
    expect(all.SinkBinding).toBeGreaterThan(4);
  });

  it('counts what it folds and what it hides', async () => {
    const { mesh, view } = await shop();
    const { folded, hidden, hiddenBy } = countView(mesh, view);
    expect({ folded, hidden, hiddenBy }).toEqual({
      folded: [...mesh.resources.values()].filter(
        ({ foldedInto }) => foldedInto !== undefined,
      ).length,
      hidden: hiddenBy.hideUnconnectedWorkloads,
      hiddenBy: { hideUnconnectedWorkloads: expect.any(Number) },
    });
  });
});
