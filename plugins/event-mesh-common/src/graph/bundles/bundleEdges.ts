import { append, compareText } from '../../model';
import { Graph, GraphEdge } from '../types';
import { worstStatus } from '../worstStatus';
import { bundleId } from './bundleId';

/** How many edges of one type between the same ends are drawn each for itself. @public */
export const mostSingleEdges = 3;

/** @public */
export type BundleOptions = {
  /** Ids of bundles whose edges are drawn each for itself. */
  readonly open?: ReadonlySet<string>;
};

/**
 * The graph in which many edges of one type between the same ends are one, that holds them all; at a group's node, already
 * two of them.
 *
 * @public
 */
export function bundleEdges(graph: Graph, options: BundleOptions = {}): Graph {
  const groups = new Set(
    graph.nodes.filter(node => node.inside).map(node => node.id),
  );
  const alike = new Map<string, GraphEdge[]>();
  for (const edge of graph.edges) {
    append(alike, bundleId(edge), edge);
  }
  const edges: GraphEdge[] = [];
  for (const [id, members] of alike) {
    const [{ source, target }] = members;
    const most = groups.has(source) || groups.has(target) ? 1 : mostSingleEdges;
    if (members.length > most && !options.open?.has(id)) {
      edges.push(bundleOf(id, members));
    } else {
      edges.push(...members);
    }
  }
  return { ...graph, edges: edges.sort(byId) };
}

function bundleOf(id: string, members: GraphEdge[]): GraphEdge {
  const { type, source, target } = members[0];
  return {
    id,
    type,
    owner: id,
    name: '',
    source,
    target,
    status: members
      .map(({ status }) => status)
      .reduce((worst, status) => worstStatus(worst, status)),
    inherited: members.every(({ inherited }) => inherited),
    bundle: members.sort(byId),
  };
}

function byId(a: GraphEdge, b: GraphEdge): number {
  return compareText(a.id, b.id);
}
