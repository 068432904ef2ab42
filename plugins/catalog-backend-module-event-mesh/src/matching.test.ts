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
const drawn = entities.filter(({ kind }) => kind === 'Component');
const components = drawn.flatMap(
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

function find({ kind, place, name }: DrawnNode): Resource {
  const found = [...mesh.resources.values()].find(
    ({ resource: { ref } }) =>
      ref.kind === kind && ref.namespace === place && ref.name === name,
  );
  if (!found) {
    throw new Error(`the world has no ${kind} ${place}/${name}`);
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
      link.owner === idOf(from) && link.role === role && link.end === idOf(to),
  );

const has = (from: DrawnNode, to: DrawnNode) =>
  matchComponents(mesh, components)(idOf(to)).includes(refOf(from));

function matches(from: DrawnNode, to: DrawnNode): boolean {
  const [{ entry = '', known, replyOf }] = matchTriggers(mesh).announcedBy(
    idOf(from),
  );
  expect(entry !== '' || replyOf !== undefined).toBe(true);
  return matchTriggers(mesh)
    .takersAt(entry, known)
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

/** Labels of edges, and whether they are true. */
const says: Readonly<
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

/** What a picture says of a Component. */
function annotationsOf({ name }: DrawnNode): readonly string[] {
  const { metadata } = drawn.find(each => each.metadata.name === name)!;
  return Object.entries(metadata.annotations ?? {}).map(
    ([key, value]) => `${key.replace('backstage.io/', '')}: ${value}`,
  );
}

const isUri = (fact: string) => fact.startsWith('uri: ');

/** What a picture may say of an object. */
function marksOf(node: DrawnNode): readonly string[] {
  const resource = find(node);
  const id = 'backstage.io/kubernetes-id';
  const marked = (before: string, labels: Readonly<Record<string, string>>) =>
    labels[id] === undefined ? [] : [`${before}kubernetes-id: ${labels[id]}`];
  return [
    ...marked('', resource.labels),
    ...(resource.labels.team ? [`team: ${resource.labels.team}`] : []),
    ...marked('annotation ', resource.annotations),
    ...(resource.type === 'workload'
      ? // What the workload itself says need not be said again.
        marked('pods ', resource.labels[id] ? {} : resource.podLabels)
      : []),
    ...(resource.type === 'trigger' && node.facts.some(isUri)
      ? [`uri: ${resource.subscriber?.uri}`]
      : []),
  ];
}

describe.each(diagrams.map(diagram => [diagram.title, diagram] as const))(
  'the picture of "%s"',
  (_title, { nodes, edges }) => {
    it('draws Components with all their annotations, and objects with all their marks', () => {
      for (const node of nodes) {
        const marks =
          node.place === 'catalog' ? annotationsOf(node) : marksOf(node);
        expect([node.name, ...node.facts]).toEqual([node.name, ...marks]);
      }
    });

    it('draws lines that are so', () => {
      expect(edges.length).toBeGreaterThan(3);
      const wrong = edges
        .filter(({ from, says: said, to }) => !says[said](from, to))
        .map(({ from, says: said, to }) => `${from.name} ${said} ${to.name}`);
      expect(wrong).toEqual([]);
    });

    it('leaves out nothing that its Components consume or provide of what it draws', () => {
      const isDrawn = (said: string, from: DrawnNode, to: DrawnNode) =>
        edges.some(
          edge => edge.from === from && edge.says === said && edge.to === to,
        );
      const missing = nodes
        .filter(({ place }) => place === 'catalog')
        .flatMap(from =>
          nodes
            .filter(({ kind }) => kind === 'EventType')
            .flatMap(to =>
              ['consumes', 'provides', 'has']
                .filter(
                  said => says[said](from, to) && !isDrawn(said, from, to),
                )
                // Where it has the EventType, it provides it: once is enough.
                .filter(
                  said => said !== 'has' || !isDrawn('provides', from, to),
                )
                .map(said => `${from.name} ${said} ${to.name}`),
            ),
        );
      expect(missing).toEqual([]);
    });
  },
);

describe('the pictures together', () => {
  it('have every Component of the world', () => {
    const names = new Set(
      diagrams.flatMap(({ nodes }) =>
        nodes
          .filter(({ place }) => place === 'catalog')
          .map(({ name }) => name),
      ),
    );
    expect([...names].sort()).toEqual(
      drawn.map(({ metadata }) => metadata.name).sort(),
    );
  });

  it('have every Trigger and Subscription of the world', () => {
    const named = (kinds: readonly string[]) =>
      new Set(
        diagrams.flatMap(({ nodes }) =>
          nodes
            .filter(({ kind }) => kinds.includes(kind))
            .map(({ place, name }) => `${place}/${name}`),
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
