import { append, compareText } from '../../model';
import { Graph, GraphEdge } from '../types';
import { worstStatus } from '../worstStatus';
import { bundleId } from './bundleId';

/** Most edges of one type between the same endpoints that are drawn individually. @public */
export const mostSingleEdges = 3;

/** @public */
export type BundleOptions = {
  /** Ids of bundles whose edges are drawn individually. */
  readonly open?: ReadonlySet<string>;
};

/**
 * Merges many edges of one type between the same endpoints into one bundle that contains them all. At the node of a
 * group, two edges are already enough.
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
