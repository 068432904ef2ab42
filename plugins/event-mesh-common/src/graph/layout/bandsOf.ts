import { refId } from '../../resources';
import { Graph, GraphNode } from '../types';

/** The nodes of one namespace of one cluster. @internal */
export type BandMembers = {
  readonly key: string;
  readonly cluster: string;
  readonly namespace: string;
  readonly nodes: readonly GraphNode[];
};

/**
 * Every node in exactly one band, bands sorted by cluster and namespace, what belongs to no namespace last.
 *
 * @remarks A URI has no namespace: it stands with those that name it, where they all stand together.
 * @internal
 */
export function bandsOf(graph: Graph): BandMembers[] {
  const homes = homesOfOutsiders(graph);
  const bands = new Map<string, BandMembers & { nodes: GraphNode[] }>();
  for (const node of graph.nodes) {
    const { cluster } = node;
    const namespace = node.namespace || (homes.get(node.id) ?? '');
    const key = bandKey(cluster, namespace);
    const band = bands.get(key);
    if (band) {
      band.nodes.push(node);
    } else {
      bands.set(key, { key, cluster, namespace, nodes: [node] });
    }
  }
  return [...bands.values()].sort(
    (a, b) =>
      compare(a.cluster, b.cluster) ||
      Number(a.namespace === '') - Number(b.namespace === '') ||
      compare(a.namespace, b.namespace),
  );
}

/** @internal */
export function bandKey(cluster: string, namespace: string): string {
  // As in an id, so that no name can be too odd for it.
  const place = { group: '', kind: '', name: '' };
  const parts = refId({ ...place, cluster, namespace }).split('/');
  return `${parts[0]}/${parts[3]}`;
}

function homesOfOutsiders(graph: Graph): Map<string, string> {
  const outsiders = new Set(
    graph.nodes.filter(node => node.namespace === '').map(node => node.id),
  );
  const nodes = new Map(graph.nodes.map(node => [node.id, node]));
  const homes = new Map<string, string>();
  const meet = (outsider: string, other: string) => {
    const home = nodes.get(other)?.namespace ?? '';
    const sameCluster =
      nodes.get(other)?.cluster === nodes.get(outsider)?.cluster;
    if (outsiders.has(outsider) && home !== '' && sameCluster) {
      const known = homes.get(outsider) ?? home;
      homes.set(outsider, known === home ? home : '');
    }
  };
  for (const { source, target } of graph.edges) {
    meet(source, target);
    meet(target, source);
  }
  return homes;
}

function compare(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
