import { compareText } from '../model';
import { Link, Mesh, linkIndex } from '../mesh';
import { Graph, GraphEdge, GraphNode } from './types';

const prefix = 'producers:';

/** `type` of the node that represents unknown producers. @public */
export const unknownProducersType = 'unknownProducers';

const sending: ReadonlySet<Link['role']> = new Set<Link['role']>([
  'sink',
  'reply',
  'branchReply',
  'subscriber',
  'branchSubscriber',
  'branchFilter',
  'step',
  'deadLetterSink',
]);

/**
 * Adds a node for unknown producers before each broker without known senders.
 *
 * @remarks A producer that posts to a broker over HTTP is not in any object of the cluster, so a broker without sources
 * is not necessarily idle. The whole mesh counts: a source that the view filters out is still known.
 * @public
 */
export function withUnknownProducers(graph: Graph, mesh: Mesh): Graph {
  const links = linkIndex(mesh);
  const isFed = (broker: string) =>
    links
      .at(broker)
      .some(
        ({ owner, role }) =>
          sending.has(role) ||
          (role === 'broker' &&
            mesh.resources.get(owner)?.resource.type === 'requestReply'),
      );
  const brokers = graph.nodes.filter(
    ({ id, type }) => type === 'broker' && !isFed(id),
  );
  return brokers.length === 0
    ? graph
    : {
        ...graph,
        nodes: [...graph.nodes, ...brokers.map(stubNode)].sort(byId),
        edges: [...graph.edges, ...brokers.map(stubEdge)].sort(byId),
      };
}

function stubNode({ id, cluster, namespace }: GraphNode): GraphNode {
  return {
    id: `${prefix}${id}`,
    column: 'ingress',
    kind: '',
    type: unknownProducersType,
    name: '',
    ...{ cluster, namespace },
    status: { state: 'notApplicable', stale: false },
    foldedCount: 0,
    hiddenNeighbours: 0,
  };
}

function stubEdge({ id, name }: GraphNode): GraphEdge {
  return {
    id: `possible:${id}`,
    type: 'possible',
    owner: id,
    name,
    source: `${prefix}${id}`,
    target: id,
    status: { state: 'notApplicable', stale: false },
    inherited: false,
  };
}

function byId(a: { id: string }, b: { id: string }): number {
  return compareText(a.id, b.id);
}
