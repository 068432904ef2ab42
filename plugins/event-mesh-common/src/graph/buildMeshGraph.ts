import { Mesh } from '../mesh';
import { MeshView } from '../view';
import { buildGraph } from './buildGraph';
import { Graph } from './types';
import { withFlowingTypes } from './withFlowingTypes';
import { withUnknownProducers } from './withUnknownProducers';

/**
 * Builds the graph of a view and completes it from the whole mesh: adds unknown producers to brokers without known
 * senders, and, where EventTypes are not drawn as nodes, the event types on the edges from sources.
 *
 * @public
 */
export function buildMeshGraph(view: MeshView, mesh: Mesh): Graph {
  const graph = withUnknownProducers(buildGraph(view), mesh);
  return graph.nodes.some(({ type }) => type === 'eventType')
    ? graph
    : withFlowingTypes(graph, mesh);
}
