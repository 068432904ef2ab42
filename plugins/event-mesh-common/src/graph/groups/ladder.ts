import { Graph } from '../types';
import { groupByNamespace } from './groupByNamespace';
import { groupGraph } from './groupGraph';
import { groupId } from './groupId';
import { problemNodes } from './problemNodes';

/** Up to so many nodes the picture shows every one. @public */
export const mostNodes = 1500;

/** Up to so many nodes that are not well stay in sight beside their groups. */
const mostProblems = 400;

/**
 * The picture of a graph that is too large to be shown whole: its namespaces are one node each, but for those that are
 * open; what is not well stays in sight. A graph that is not too large stays as it is.
 *
 * @public
 */
export function ladder(graph: Graph, open: ReadonlySet<string>): Graph {
  if (graph.nodes.length <= mostNodes) {
    return graph;
  }
  const ids = graph.nodes
    .flatMap(node => groupByNamespace(node)?.key ?? [])
    .map(groupId);
  return groupGraph(graph, {
    groupOf: groupByNamespace,
    collapsed: new Set(ids.filter(id => !open.has(id))),
    keepOut: new Set(problemNodes(graph).slice(0, mostProblems)),
  });
}
