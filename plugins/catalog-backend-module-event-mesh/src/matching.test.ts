import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  LinkRole,
  matchesLabels,
  matchTriggers,
  Mesh,
  Resource,
} from 'backstage-plugin-event-mesh-common';
import {
  meshFromScenario,
  readCatalogInfo,
} from './__testUtils__/meshFromScenario';
import { DrawnNode, readDiagrams } from './__testUtils__/readDiagrams';
import { scenarioFile } from './__testUtils__/startCatalog';
import { makeEntities, MeshEntity } from './entities';
import { readKubernetesComponent } from './provider/catalogQueries';
import { matchComponents } from './relations';

const diagrams = readDiagrams(
  readFileSync(join(__dirname, '../../../docs/matching.md'), 'utf8'),
);
const entities = readCatalogInfo(scenarioFile('matching', 'catalog-info.yaml'));
const shownComponents = entities.filter(({ kind }) => kind === 'Component');
const components = shownComponents.flatMap(
  entity => readKubernetesComponent(entity) ?? [],
);

let mesh: Mesh;
let made: readonly MeshEntity[];

beforeAll(async () => {
  mesh = await meshFromScenario(scenarioFile('matching'), 'matching');
  made = makeEntities(mesh, {
    settings: {
      namespace: 'default',
      defaultOwner: 'unknown',
      defaultLifecycle: 'production',
    },
    components,
    reservedNames: [],
  });
});

const refOf = ({ name }: DrawnNode) => `component:default/${name}`;

function find({ kind, namespace, name }: DrawnNode): Resource {
  const found = [...mesh.resources.values()].find(
    ({ resource: { ref } }) =>
      ref.kind === kind && ref.namespace === namespace && ref.name === name,
  );
  if (!found) {
    throw new Error(`the scenario has no ${kind} ${namespace}/${name}`);
  }
  return found.resource;
}

const idOf = (node: DrawnNode) => {
  const resource = find(node);
  return [...mesh.resources.values()].find(
    found => found.resource === resource,
  )!.id;
};

const links = (from: DrawnNode, role: LinkRole, to: DrawnNode) =>
  mesh.links.some(
    link =>
      link.owner === idOf(from) &&
      link.role === role &&
      link.target === idOf(to),
  );

const has = (from: DrawnNode, to: DrawnNode) =>
  matchComponents(mesh, components)(idOf(to)).includes(refOf(from));

function matches(from: DrawnNode, to: DrawnNode): boolean {
  const [{ entry = '', known, replyOf }] = matchTriggers(mesh).announcedBy(
    idOf(from),
  );
  expect(entry !== '' || replyOf !== undefined).toBe(true);
  return matchTriggers(mesh)
    .matchesAt(entry, known)
    .some(({ trigger }) => trigger === idOf(to));
}

function isIn(
  field: 'consumedBy' | 'providedBy',
  from: DrawnNode,
  to: DrawnNode,
): boolean {
  const api = made.find(({ id }) => id === idOf(to));
  return api!.relations[field].includes(refOf(from));
}

function selects(from: DrawnNode, to: DrawnNode): boolean {
  const service = find(from);
  const workload = find(to);
  return (
    service.type === 'workload' &&
    workload.type === 'workload' &&
    matchesLabels(workload.podLabels, service.selector, [])
  );
}

/** Labels that an edge may have, each with a check that it is true. */
const isTrue: Readonly<
  Record<string, (from: DrawnNode, to: DrawnNode) => boolean>
> = {
  has,
  'has not': (from, to) => !has(from, to),
  matches,
  'does not match': (from, to) => !matches(from, to),
  consumes: (from, to) => isIn('consumedBy', from, to),
  'consumes not': (from, to) => !isIn('consumedBy', from, to),
  provides: (from, to) => isIn('providedBy', from, to),
  'provides not': (from, to) => !isIn('providedBy', from, to),
  subscriber: (from, to) => links(from, 'subscriber', to),
  channel: (from, to) => links(to, 'channel', from),
  'sends to': (from, to) => links(from, 'sink', to),
  binds: (from, to) => links(from, 'subject', to),
  'replies of': (from, to) => links(from, 'reference', to),
  selects,
};

/** Returns the annotations that a diagram must show for a Component. */
function annotationsOf({ name }: DrawnNode): readonly string[] {
  const { metadata } = shownComponents.find(
    each => each.metadata.name === name,
  )!;
  return Object.entries(metadata.annotations ?? {}).map(
    ([key, value]) => `${key.replace('backstage.io/', '')}: ${value}`,
  );
}

const isUri = (fact: string) => fact.startsWith('uri: ');

/** Returns the labels and other facts that a diagram must show for an object. */
function factsOf(node: DrawnNode): readonly string[] {
  const resource = find(node);
  const id = 'backstage.io/kubernetes-id';
  const factOf = (before: string, labels: Readonly<Record<string, string>>) =>
    labels[id] === undefined ? [] : [`${before}kubernetes-id: ${labels[id]}`];
  return [
    ...factOf('', resource.labels),
    ...(resource.labels.team ? [`team: ${resource.labels.team}`] : []),
    ...factOf('annotation ', resource.annotations),
    ...(resource.type === 'workload'
      ? // The label of the workload itself is sufficient.
        factOf('pods ', resource.labels[id] ? {} : resource.podLabels)
      : []),
    ...(resource.type === 'trigger' && node.facts.some(isUri)
      ? [`uri: ${resource.subscriber?.uri}`]
      : []),
  ];
}

describe.each(diagrams.map(diagram => [diagram.title, diagram] as const))(
  'the diagram of "%s"',
  (_title, { nodes, edges }) => {
    it('shows Components with all their annotations, and objects with all their labels', () => {
      for (const node of nodes) {
        const expected =
          node.namespace === 'catalog' ? annotationsOf(node) : factsOf(node);
        expect([node.name, ...node.facts]).toEqual([node.name, ...expected]);
      }
    });

    it('has only true edges', () => {
      expect(edges.length).toBeGreaterThan(3);
      const wrong = edges
        .filter(({ from, label, to }) => !isTrue[label](from, to))
        .map(({ from, label, to }) => `${from.name} ${label} ${to.name}`);
      expect(wrong).toEqual([]);
    });

    it('has all edges between its Components and its event types', () => {
      const isDrawn = (label: string, from: DrawnNode, to: DrawnNode) =>
        edges.some(
          edge => edge.from === from && edge.label === label && edge.to === to,
        );
      const missing = nodes
        .filter(({ namespace }) => namespace === 'catalog')
        .flatMap(from =>
          nodes
            .filter(({ kind }) => kind === 'EventType')
            .flatMap(to =>
              ['consumes', 'provides', 'has']
                .filter(
                  label => isTrue[label](from, to) && !isDrawn(label, from, to),
                )
                // A Component with the label of an EventType provides it: one edge is sufficient.
                .filter(
                  label => label !== 'has' || !isDrawn('provides', from, to),
                )
                .map(label => `${from.name} ${label} ${to.name}`),
            ),
        );
      expect(missing).toEqual([]);
    });
  },
);

describe('the diagrams', () => {
  it('contain every Component of the scenario', () => {
    const names = new Set(
      diagrams.flatMap(({ nodes }) =>
        nodes
          .filter(({ namespace }) => namespace === 'catalog')
          .map(({ name }) => name),
      ),
    );
    expect([...names].sort()).toEqual(
      shownComponents.map(({ metadata }) => metadata.name).sort(),
    );
  });

  it('contain every Trigger and Subscription of the scenario', () => {
    const named = (kinds: readonly string[]) =>
      new Set(
        diagrams.flatMap(({ nodes }) =>
          nodes
            .filter(({ kind }) => kinds.includes(kind))
            .map(({ namespace, name }) => `${namespace}/${name}`),
        ),
      );
    const there = [...mesh.resources.values()].filter(
      ({ resource, foldedInto }) =>
        foldedInto === undefined &&
        (resource.type === 'trigger' || resource.type === 'subscription'),
    );
    expect([...named(['Trigger', 'Subscription'])].sort()).toEqual(
      there
        .map(({ resource: { ref } }) => `${ref.namespace}/${ref.name}`)
        .sort(),
    );
  });
});
