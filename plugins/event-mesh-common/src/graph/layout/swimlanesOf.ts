import { refId, compareText } from '../../model';
import { IndexedGraph } from './indexGraph';

/** Nodes of one namespace of one cluster, by number. @internal */
export type SwimlaneMembers = {
  readonly key: string;
  readonly cluster: string;
  readonly namespace: string;
  readonly members: readonly number[];
};

/**
 * Assigns every node to exactly one swimlane. Swimlanes are sorted by cluster and namespace, with nodes outside all
 * namespaces last.
 *
 * @remarks A URI has no namespace: it joins the resources that refer to it, if they all share one swimlane.
 * @internal
 */
export function swimlanesOf(graph: IndexedGraph): SwimlaneMembers[] {
  const homes = namespacesOfExternals(graph);
  const swimlanes: (SwimlaneMembers & { members: number[] })[] = [];
  const byCluster = new Map<string, Map<string, number[]>>();
  graph.nodes.forEach((node, number) => {
    const { cluster } = node;
    const namespace = node.namespace || (homes.get(number) ?? '');
    const spaces = byCluster.get(cluster) ?? new Map<string, number[]>();
    byCluster.set(cluster, spaces);
    const known = spaces.get(namespace);
    if (known) {
      known.push(number);
    } else {
      const members = [number];
      const key = swimlaneKey(cluster, namespace);
      spaces.set(namespace, members);
      swimlanes.push({ key, cluster, namespace, members });
    }
  });
  return swimlanes.sort(
    (a, b) =>
      compareText(a.cluster, b.cluster) ||
      Number(a.namespace === '') - Number(b.namespace === '') ||
      compareText(a.namespace, b.namespace),
  );
}

/** @internal */
export function swimlaneKey(cluster: string, namespace: string): string {
  // Encoded as in an id, which is safe for any name.
  const place = { group: '', kind: '', name: '' };
  const parts = refId({ ...place, cluster, namespace }).split('/');
  return `${parts[0]}/${parts[3]}`;
}

/** Returns per node the number of its swimlane. @internal */
export function swimlaneNumbers(
  swimlanes: readonly Pick<SwimlaneMembers, 'members'>[],
  nodes: number,
): Int32Array {
  const numbers = new Int32Array(nodes).fill(-1);
  swimlanes.forEach(({ members }, number) =>
    members.forEach(member => {
      numbers[member] = number;
    }),
  );
  return numbers;
}

function namespacesOfExternals(graph: IndexedGraph): Map<number, string> {
  const { nodes, sources, targets } = graph;
  const homes = new Map<number, string>();
  const meet = (outsider: number, other: number) => {
    const home = nodes[other].namespace;
    const sameCluster = nodes[other].cluster === nodes[outsider].cluster;
    if (nodes[outsider].namespace === '' && home !== '' && sameCluster) {
      const known = homes.get(outsider) ?? home;
      homes.set(outsider, known === home ? home : '');
    }
  };
  sources.forEach((source, edge) => {
    meet(source, targets[edge]);
    meet(targets[edge], source);
  });
  return homes;
}
