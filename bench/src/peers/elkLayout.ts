import { Graph } from 'backstage-plugin-event-mesh-common';
import ELK, { ElkNode } from 'elkjs/lib/elk.bundled.js';
import { Place } from '../graphs/countCrossings';
import { cardSize } from './cardSize';

const elk = new ELK();

const layered = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'POLYLINE',
};

/** Lays out a graph with ELK's `layered`, flat or with namespaces as parent nodes. */
export async function elkLayout(
  graph: Graph,
  grouping: 'flat' | 'nested',
): Promise<Map<string, Place>> {
  const input = grouping === 'flat' ? flat(graph) : nested(graph);
  const places = new Map<string, Place>();
  collect(await elk.layout(input), { x: 0, y: 0 }, places);
  return places;
}

function flat(graph: Graph): ElkNode {
  return {
    id: 'root',
    layoutOptions: layered,
    children: graph.nodes.map(({ id }) => ({ id, ...cardSize })),
    edges: edgesOf(graph),
  };
}

function nested(graph: Graph): ElkNode {
  const spaces = new Map<string, ElkNode[]>();
  for (const { id, namespace } of graph.nodes) {
    const children = spaces.get(namespace) ?? [];
    children.push({ id, ...cardSize });
    spaces.set(namespace, children);
  }
  return {
    id: 'root',
    layoutOptions: {
      ...layered,
      'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
    },
    children: [...spaces].map(([namespace, children]) => ({
      id: `namespace ${namespace}`,
      layoutOptions: { 'elk.padding': '[top=28,left=20,bottom=12,right=20]' },
      children,
    })),
    edges: edgesOf(graph),
  };
}

function edgesOf({ edges }: Graph) {
  return edges.map(({ source, target }, i) => ({
    id: `edge ${i}`,
    sources: [source],
    targets: [target],
  }));
}

function collect(
  parent: ElkNode,
  origin: Place,
  places: Map<string, Place>,
): void {
  for (const child of parent.children ?? []) {
    const { width = 0, height = 0 } = child;
    const x = origin.x + (child.x ?? 0);
    const y = origin.y + (child.y ?? 0);
    if (child.children) {
      collect(child, { x, y }, places);
    } else {
      places.set(child.id, { x: x + width / 2, y: y + height / 2 });
    }
  }
}
