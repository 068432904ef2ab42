import { Graph } from 'backstage-plugin-event-mesh-common';
import { countCrossings, Place } from '../graphs/countCrossings';
import { meshGraph } from '../graphs/meshGraph';
import { scenarioGraph } from '../graphs/scenarioGraph';
import { Common } from '../measure/bundled';
import { interleave } from '../measure/interleave';
import { dagreLayout } from '../peers/dagreLayout';
import { elkLayout } from '../peers/elkLayout';
import { Goal, Part, PartOptions, Table } from './types';

const slowest = 20_000;
/** The goal as a multiple of the speed of ELK with the same grouping. */
const wanted = 20;

const columns = [
  'nodes',
  'edges',
  'ours ms',
  'with routes ms',
  'ELK nested ms',
  'ELK flat ms',
  'dagre ms',
  'ELK nested / ours with routes',
  'crossings ours',
  'ELK nested',
  'ELK flat',
  'dagre',
  'ours / ELK nested',
];

type Runs = Record<
  string,
  { time: number; places: ReadonlyMap<string, Place> }
>;

type Runner = (
  graph: Graph,
) => ReadonlyMap<string, Place> | Promise<ReadonlyMap<string, Place>>;

const runnersOf = ({
  layout,
  routeEdges,
}: Common): Readonly<Record<string, Runner>> => ({
  ours: graph => layout(graph).boxes,
  routed: graph => {
    const drawn = layout(graph);
    routeEdges(graph, drawn);
    return drawn.boxes;
  },
  nested: graph => elkLayout(graph, 'nested'),
  flat: graph => elkLayout(graph, 'flat'),
  dagre: dagreLayout,
});

const scenarios: readonly {
  readonly title: string;
  readonly make: (size: number) => Graph | Promise<Graph>;
}[] = [
  {
    title: 'A generated mesh as shown first',
    make: size => scenarioGraph(size, { eventTypes: false }),
  },
  {
    title: 'A generated mesh with EventTypes',
    make: size => scenarioGraph(size, { eventTypes: true }),
  },
  { title: 'A mesh of four ranks', make: size => meshGraph(size) },
];

/** Measures times and crossings of the layout against ELK's `layered`, with and without namespaces as groups, and against dagre. */
export const layoutPart: Part = {
  id: 'layout',
  title: 'Layout',
  sizes: [100, 500, 1000, 5000],
  measure: async options => {
    const tables: Table[] = [];
    const goals: Goal[] = [];
    for (const { title, make } of scenarios) {
      const rows: (string | number)[][] = [];
      for (const size of options.sizes) {
        const graph = await make(size);
        options.tell(`${title}: ${graph.nodes.length} nodes`);
        const runs = await runAll(graph, options);
        rows.push(rowOf(graph, runs));
        goals.push(
          ...goalsOf(`${title}, ${graph.nodes.length} nodes`, graph, runs),
        );
      }
      tables.push({ title, columns, rows });
    }
    return { tables, goals };
  },
};

async function runAll(
  graph: Graph,
  { common, rounds }: PartOptions,
): Promise<Runs> {
  const measured = await interleave<ReadonlyMap<string, Place>>(
    Object.entries(runnersOf(common)).map(([name, run]) => ({
      name,
      run: () => run(graph),
    })),
    {
      rounds: Math.min(rounds, roundsOf(graph.nodes.length)),
      patience: slowest,
    },
  );
  return Object.fromEntries(
    measured.map(({ name, time, made }) => [name, { time, places: made }]),
  );
}

function rowOf(graph: Graph, runs: Runs): (string | number)[] {
  const time = (name: string) =>
    runs[name].time > slowest ? '>20 s' : runs[name].time;
  const crossings = (name: string) => countCrossings(graph, runs[name].places);
  return [
    graph.nodes.length,
    graph.edges.length,
    time('ours'),
    time('routed'),
    time('nested'),
    time('flat'),
    time('dagre'),
    runs.nested.time / runs.routed.time,
    crossings('ours'),
    crossings('nested'),
    crossings('flat'),
    crossings('dagre'),
    crossings('ours') / Math.max(1, crossings('nested')),
  ];
}

function goalsOf(where: string, graph: Graph, runs: Runs): Goal[] {
  const crossings = countCrossings(graph, runs.ours.places);
  const theirs = countCrossings(graph, runs.nested.places);
  return [
    {
      text: `${where}: layout and routes in 1/${wanted} of ELK's time with the same groups`,
      isMet: runs.routed.time * wanted <= runs.nested.time,
    },
    {
      text: `${where}: no more crossings than ELK with the same groups`,
      isMet: crossings <= theirs,
    },
  ];
}

function roundsOf(nodes: number): number {
  if (nodes > 2000) {
    return 3;
  }
  return nodes > 700 ? 5 : 9;
}
