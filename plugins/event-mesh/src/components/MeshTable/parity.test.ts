import {
  applyView,
  buildGraph,
  defaultViewOptions,
  Graph,
  GraphEdge,
  ViewOptions,
} from 'backstage-plugin-event-mesh-common';
import { scenarioMesh, scenarioNames } from '../../__testUtils__/scenarioMesh';
import { emptyOverlay } from '../../catalog';
import { MeshRow, meshRows } from './meshRows';

const views: Readonly<Record<string, Partial<ViewOptions>>> = {
  'as it opens': {},
  'with everything': { eventTypes: true, generated: true, unconnected: true },
  'of what is not ready': { statuses: ['notReady'], eventTypes: true },
};

type Lines = ReadonlyMap<string, MeshRow>;

/** Facts of an edge in the graph, to compare with those of the rows. */
function edgeFacts(graph: Graph, edge: GraphEdge) {
  const name = (id: string) => {
    const node = graph.nodes.find(one => one.id === id);
    return node && [node.kind, node.namespace, node.name, node.placeholder];
  };
  return {
    owner: edge.name,
    target: name(edge.target),
    chip: edge.chip,
    index: edge.index,
    inherited: edge.inherited,
  };
}

function lineFacts(lines: Lines, edge: GraphEdge) {
  const row = lines.get(edge.owner);
  const tie = row?.references.find(({ id }) => id === edge.id);
  // An edge of a SinkBinding goes from its subject to its sink. The producedBy reference of a source or subscriber is
  // drawn from it to the EventType.
  const target =
    tie?.endpoint.id === edge.source
      ? row?.references.find(({ endpoint: end }) => end.id === edge.target)
          ?.endpoint ?? lines.get(edge.target)
      : tie?.endpoint;
  const isRecord = edge.target === edge.owner;
  const end = isRecord ? row : target;
  return {
    owner: row?.name,
    target: end && [end.kind, end.namespace, end.name, end.placeholder],
    chip: edge.chip && row?.chip,
    index: tie?.index,
    inherited: tie?.inheritedFrom !== undefined,
  };
}

describe.each(scenarioNames)('the list of scenario %s', scenario => {
  it.each(Object.keys(views))(
    'contains every node and edge of the graph %s',
    async name => {
      const view = applyView(await scenarioMesh(scenario), {
        ...defaultViewOptions,
        ...views[name],
      });
      const graph = buildGraph(view);
      const lines: Lines = new Map(
        meshRows(view, emptyOverlay).map(row => [row.id, row]),
      );
      for (const node of graph.nodes.filter(({ id }) => isOfMesh(id, view))) {
        const { status, ...row } = lines.get(node.id) ?? {};
        expect(row).toMatchObject({
          kind: node.kind,
          namespace: node.namespace,
          cluster: node.cluster,
          folded: node.foldedCount,
          hiddenNeighbours: node.hiddenNeighbours,
        });
        expect(status).toBe(node.placeholder ?? node.status.state);
      }
      for (const edge of graph.edges.filter(({ owner }) =>
        isOfMesh(owner, view),
      )) {
        expect(lineFacts(lines, edge)).toEqual(edgeFacts(graph, edge));
      }
      expect(lines.size).toBe(view.resources.size + view.placeholders.size);
    },
  );
});

function isOfMesh(id: string, view: ReturnType<typeof applyView>): boolean {
  return view.resources.has(id) || view.placeholders.has(id);
}
