import {
  Graph,
  GraphEdge,
  GraphNode,
  edgesOf,
  unknownProducersType,
} from '../graph';
import { csvCell } from './csvCell';

const columns = [
  'element',
  'kind',
  'name',
  'namespace',
  'cluster',
  'state',
  'reason',
  'message',
  'source',
  'target',
  'filter',
  'id',
] as const;

type Row = Readonly<Partial<Record<(typeof columns)[number], string>>>;

/**
 * Formats the nodes and edges of a graph as CSV (RFC 4180), one row each. A bundle has one row for each of its edges.
 *
 * @public
 */
export function toCsv(graph: Graph): string {
  const nodes = new Map(graph.nodes.map(node => [node.id, node]));
  const rows = [
    ...graph.nodes.map(nodeRow),
    ...graph.edges.flatMap(edgesOf).map(edge => edgeRow(edge, nodes)),
  ];
  return [
    columns.join(','),
    ...rows.map(row =>
      columns.map(column => csvCell(row[column] ?? '')).join(','),
    ),
    '',
  ].join('\r\n');
}

function nodeRow(node: GraphNode): Row {
  const { id, kind, name, namespace, cluster, status, placeholder } = node;
  return {
    element: elementOf(node),
    kind,
    name,
    namespace,
    cluster,
    state: placeholder ?? status.state,
    reason: status.reason ?? '',
    message: status.message ?? '',
    id,
  };
}

function elementOf({ inside, type }: GraphNode): string {
  if (inside) {
    return 'group';
  }
  return type === unknownProducersType ? 'unknown producers' : 'node';
}

function edgeRow(edge: GraphEdge, nodes: ReadonlyMap<string, GraphNode>): Row {
  const { id, type, name, status, chip } = edge;
  return {
    element: 'edge',
    kind: edge.inherited ? `${type} (inherited)` : type,
    name,
    state: status.state,
    reason: status.reason ?? '',
    message: status.message ?? '',
    source: endName(nodes.get(edge.source)),
    target: endName(nodes.get(edge.target)),
    filter: chip?.parts.join(' AND ') ?? '',
    id,
  };
}

function endName(node: GraphNode | undefined): string {
  return node
    ? [node.kind, node.namespace, node.name].filter(Boolean).join('/')
    : '';
}
