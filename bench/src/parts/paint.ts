import { Browser } from '@playwright/test';
import { Graph } from 'backstage-plugin-event-mesh-common';
import { scenarioGraph } from '../graphs/scenarioGraph';
import { BundledPage, bundlePage } from '../measure/bundlePage';
import { median } from '../measure/median';
import { openBrowser } from '../measure/openBrowser';
import { Painted, paintOnce } from '../measure/paintOnce';
import { Goal, Part, PartOptions } from './types';

const patience = 20_000;
const frame = 16.7;

const painters = [
  { name: 'event mesh', page: 'eventMesh', most: Infinity },
  { name: 'React Flow', page: 'reactFlow', most: Infinity },
  { name: 'DependencyGraph', page: 'dependencyGraph', most: 1200 },
] as const;

const columns = [
  'nodes',
  'edges',
  'who',
  'drawn',
  'first paint ms',
  'times ours',
  'all of it ms',
  'frame ms',
  'p95 ms',
  'heap MB',
];

type Runs = readonly (readonly (Painted | undefined)[])[];

/** Measures the first paint of a graph and the frames of a drag, in turns in one browser: the plugin's graph, React Flow with given positions, DependencyGraph. */
export const paintPart: Part = {
  id: 'paint',
  title: 'Graph',
  sizes: [1000, 5000, 10000],
  measure: async options => {
    const pages = await Promise.all(
      painters.map(({ page }) => bundlePage(page)),
    );
    const browser = await openBrowser();
    const rows: (string | number)[][] = [];
    const goals: Goal[] = [];
    try {
      for (const size of options.sizes) {
        const graph = await scenarioGraph(size, { eventTypes: false });
        const runs = await runAll(browser, pages, { graph, ...options });
        rows.push(...rowsOf(graph, runs));
        goals.push(...goalsOf(graph, runs));
      }
    } finally {
      await browser.close();
    }
    const title = '1280 × 800 pixels; frames with all in view';
    return { tables: [{ title, columns, rows }], goals };
  },
};

async function runAll(
  browser: Browser,
  pages: readonly BundledPage[],
  options: PartOptions & { readonly graph: Graph },
): Promise<Runs> {
  const { graph, rounds, tell } = options;
  const runs = painters.map((): (Painted | undefined)[] => []);
  for (let round = 0; round < Math.min(rounds, 3); round++) {
    for (const [i, { name, most }] of painters.entries()) {
      const isPatient = runs[i].every(run => run !== undefined);
      if (graph.nodes.length <= most && isPatient) {
        tell(`paint: ${graph.nodes.length} nodes, ${name}`);
        runs[i].push(await paintOnce(browser, pages[i], { graph, patience }));
      }
    }
  }
  return runs;
}

function rowsOf({ nodes, edges }: Graph, runs: Runs): (string | number)[][] {
  const ours = medianOf(runs[0], 'firstPaint');
  return painters.flatMap(({ name }, i) => {
    if (runs[i].length === 0) {
      return [];
    }
    const firstPaint = medianOf(runs[i], 'firstPaint');
    return [
      [
        nodes.length,
        edges.length,
        name,
        medianOf(runs[i], 'drawn'),
        shown(firstPaint),
        firstPaint / ours,
        shown(medianOf(runs[i], 'whole')),
        medianOf(runs[i], 'frame'),
        medianOf(runs[i], 'slowFrame'),
        medianOf(runs[i], 'heap'),
      ],
    ];
  });
}

function shown(time: number): number | string {
  return time > patience ? '>20 s' : time;
}

// A run over the time limit counts as infinite.
function medianOf(
  runs: readonly (Painted | undefined)[],
  what: keyof Painted,
): number {
  const isLate = runs.some(run => run === undefined);
  return isLate && (what === 'firstPaint' || what === 'whole')
    ? Infinity
    : median(runs.flatMap(run => run?.[what] ?? []));
}

function goalsOf({ nodes }: Graph, runs: Runs): Goal[] {
  const [ours, flow, backstage] = runs.map(run => medianOf(run, 'firstPaint'));
  const size = `${nodes.length} nodes`;
  const isReduced = medianOf(runs[0], 'drawn') < nodes.length;
  return [
    {
      text: isReduced
        ? `${size}: the first paint in half of React Flow's time`
        : `${size}: the first paint in no more than React Flow's time`,
      isMet: ours <= (isReduced ? flow / 2 : flow),
    },
    ...(runs[2].length > 0
      ? [
          {
            text: `${size}: the first paint in a third of DependencyGraph's time`,
            isMet: ours <= backstage / 3,
          },
        ]
      : []),
    {
      text: `${size}: a frame in 16.7 ms, and 19 of 20 in 33 ms`,
      isMet:
        medianOf(runs[0], 'frame') <= frame + 0.5 &&
        medianOf(runs[0], 'slowFrame') <= 2 * frame + 0.5,
    },
  ];
}
