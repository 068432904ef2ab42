import {
  applyView,
  buildMesh,
  buildMeshGraph,
  Clock,
  createStaticTransport,
  defaultViewOptions,
  Graph,
  kindsToRead,
  readCluster,
  readResources,
} from 'backstage-plugin-event-mesh-common';
import { generateScenario } from 'scenarios';

/** Triggers per node of a graph, as a rough estimate. */
const triggersPerNode = 1.05;
const readAt = Date.parse('2030-01-01T00:00:00Z');

/** Builds the graph of a generated scenario of about a number of nodes, as the plugin does. */
export async function scenarioGraph(
  nodes: number,
  options: { readonly eventTypes: boolean; readonly seed?: number },
): Promise<Graph> {
  const { eventTypes, seed = 1 } = options;
  const share = eventTypes ? 0.6 : 1;
  const triggers = Math.max(1, Math.round(nodes * share * triggersPerNode));
  const { files } = generateScenario({ triggers, seed });
  const texts = Object.fromEntries(
    [...files].map(([name, document]) => [name, JSON.stringify(document)]),
  );
  const clock: Clock = {
    now: () => readAt,
    sleep: () => ({ done: new Promise<void>(() => {}), cancel: () => {} }),
  };
  const snapshot = await readCluster(
    createStaticTransport(texts),
    { cluster: 'bench', kinds: kindsToRead, namespaces: [] },
    { clock },
  );
  const { resources } = readResources([snapshot]);
  const { cluster, loadReport } = snapshot;
  const { mesh } = buildMesh(resources, {
    clusters: [{ name: cluster, readAt, loadReport }],
    now: readAt,
  });
  return buildMeshGraph(
    applyView(mesh, { ...defaultViewOptions, eventTypes }),
    mesh,
  );
}
