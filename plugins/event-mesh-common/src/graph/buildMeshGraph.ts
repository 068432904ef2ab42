import { Mesh } from '../mesh';
import { MeshView } from '../view';
import { buildGraph } from './buildGraph';
import { Graph } from './types';
import { withFlowingTypes } from './withFlowingTypes';
import { withUnknownProducers } from './withUnknownProducers';

/**
 * The graph of a view with what only the whole mesh tells: brokers that nobody is seen to send to, and, where EventTypes are
 * no nodes of their own, what flows on the lines from sources.
 *
 * @public
 */
export function buildMeshGraph(view: MeshView, mesh: Mesh): Graph {
  const graph = withUnknownProducers(buildGraph(view), mesh);
  return graph.nodes.some(({ type }) => type === 'eventType')
    ? graph
    : withFlowingTypes(graph, mesh);
}
