import { compareText } from '../model';
import { MeshView } from '../view';
import { buildNodes } from './buildNodes';
import { EdgeMaker, edgeContext } from './edges/edgeContext';
import { eventTypeEdges } from './edges/eventTypeEdges';
import { ownEdges } from './edges/ownEdges';
import { sinkBindingEdges } from './edges/sinkBindingEdges';
import { triggerEdges } from './edges/triggerEdges';
import { Graph, GraphEdge } from './types';

/**
 * Builds the graph of a view: nodes and edges sorted by id, without edges that lack one of their nodes.
 *
 * @public
 */
export function buildGraph(view: MeshView): Graph {
  const nodes = buildNodes(view);
  const nodeIds = new Set(nodes.map(node => node.id));
  const context = edgeContext(view, nodeIds);
  const edges: GraphEdge[] = [];
  const undrawn: string[] = [];
  for (const [id, owner] of view.resources) {
    const made = makerOf(owner.resource.type, nodeIds.has(id))(
      owner,
      context,
    ).filter(edge => nodeIds.has(edge.source) && nodeIds.has(edge.target));
    edges.push(...made);
    if (made.length === 0 && !nodeIds.has(id) && isLine(owner.resource.type)) {
      undrawn.push(id);
    }
  }
  return {
    nodes,
    edges: edges.sort((a, b) => compareText(a.id, b.id)),
    undrawn: undrawn.sort(),
  };
}

function isLine(type: string): boolean {
  return ['trigger', 'subscription', 'eventSource'].includes(type);
}

function makerOf(type: string, isNode: boolean): EdgeMaker {
  switch (type) {
    case 'trigger':
    case 'subscription':
      return triggerEdges;
    case 'eventType':
      return eventTypeEdges;
    case 'eventSource':
      return isNode ? ownEdges : sinkBindingEdges;
    case 'eventPolicy':
    case 'namespace':
      return () => [];
    default:
      return ownEdges;
  }
}
