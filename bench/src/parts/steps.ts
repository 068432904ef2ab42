import { Graph } from 'backstage-plugin-event-mesh-common';
import { Common } from '../measure/bundled';
import { heapUsed } from '../measure/heapUsed';
import { median } from '../measure/median';
import { readAt, recordedScenario } from '../scenarios/recordedScenario';
import { Goal, Part, PartOptions } from './types';

/** The maximum time that a page may be blocked, in milliseconds. */
const longest = 2000;

type Times = Map<string, number[]>;

/** Measures time and memory of each step from the responses of a cluster to the graph, and of queries on a mesh. */
export const stepsPart: Part = {
  id: 'steps',
  title: 'Steps, and memory',
  sizes: [1000, 10000],
  measure: async options => {
    const goals: Goal[] = [];
    const columns: Map<string, number>[] = [];
    for (const size of options.sizes) {
      options.tell(`steps: ${size} Triggers`);
      const measured = await measureSteps(size, options);
      columns.push(measured);
      goals.push(
        ...[...measured]
          .filter(([name]) => name.endsWith(' ms'))
          .map(([name, time]) => ({
            text: `${name.slice(0, -3)} at ${size} Triggers: under ${
              longest / 1000
            } s`,
            isMet: time < longest,
          })),
      );
    }
    const names = [...(columns[0]?.keys() ?? [])];
    return {
      tables: [
        {
          title: 'By the number of Triggers',
          columns: ['', ...options.sizes.map(String)],
          rows: names.map(name => [
            name,
            ...columns.map(column => column.get(name) ?? NaN),
          ]),
        },
      ],
      goals,
    };
  },
};

async function measureSteps(
  triggers: number,
  { common, rounds }: PartOptions,
): Promise<Map<string, number>> {
  const scenario = await recordedScenario(common, triggers);
  const before = heapUsed();
  const first = await scenario.join();
  const heap = heapUsed() - before;
  const times: Times = new Map();
  const graph = await stepsOf(common, scenario, times);
  for (let round = 1; round < Math.min(rounds, 5); round++) {
    await stepsOf(common, scenario, times);
  }
  return new Map([
    ['resources', first.mesh.resources.size],
    ['nodes of the graph', graph.nodes.length],
    ...[...times].map(
      ([name, all]) => [`${name} ms`, median(all)] as [string, number],
    ),
    ['heap of objects and mesh MB', heap / 1e6],
  ]);
}

async function stepsOf(
  common: Common,
  scenario: Awaited<ReturnType<typeof recordedScenario>>,
  times: Times,
): Promise<Graph> {
  const timed = <T>(name: string, run: () => T): T => {
    const start = performance.now();
    const made = run();
    const time = performance.now() - start;
    times.set(name, [...(times.get(name) ?? []), time]);
    return made;
  };
  const snapshot = await scenario.read();
  const { loadReport } = snapshot;
  const { resources, sourceKinds } = timed('readResources', () =>
    common.readResources([snapshot]),
  );
  const { mesh } = timed('buildMesh', () =>
    common.buildMesh(resources, {
      clusters: [{ name: 'bench', readAt, loadReport }],
      now: readAt,
    }),
  );
  const options = common.defaultViewOptions;
  const view = timed('applyView', () => common.applyView(mesh, options));
  const graph = timed('buildGraph', () => common.buildMeshGraph(view, mesh));
  const reduced = timed('ladder', () =>
    common.collapseLargeGraph(graph, new Set()),
  );
  const bundled = common.bundleEdges(reduced, { open: new Set() });
  const layout = timed('layout and routes', () =>
    common.layoutMeshGraph(bundled),
  );
  timed('scene', () => common.buildScene(bundled, layout, common.englishTexts));
  timed('all matches', () => {
    const { announcements, matchesOf } = common.matchTriggers(mesh);
    return announcements.map(matchesOf);
  });
  timed('all findings', () => common.checkMesh(mesh));
  timed('registry of event types', () =>
    common.eventTypeRegistry(mesh, { sourceKinds }),
  );
  timed('find', () => common.findIds(mesh, 'kind:trigger order'));
  timed('counts of one filter', () =>
    common.countFacet(mesh, options, 'kinds'),
  );
  return graph;
}
