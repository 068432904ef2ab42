import { Graph as DagreGraph, layout } from '@dagrejs/dagre';
import { Graph } from 'backstage-plugin-event-mesh-common';
import { Place } from '../graphs/countCrossings';
import { cardSize } from './cardSize';

/** Lays out a graph with dagre, with the options of Backstage's own graphs. */
export function dagreLayout(graph: Graph): Map<string, Place> {
  const dagre = new DagreGraph({ multigraph: true });
  dagre.setGraph({ rankdir: 'LR' });
  dagre.setDefaultEdgeLabel(() => ({}));
  for (const { id } of graph.nodes) dagre.setNode(id, { ...cardSize });
  graph.edges.forEach(({ source, target }, i) =>
    dagre.setEdge(source, target, {}, `${i}`),
  );
  layout(dagre);
  return new Map(
    graph.nodes.map(({ id }) => {
      const { x = 0, y = 0 } = dagre.node(id);
      return [id, { x, y }];
    }),
  );
}
