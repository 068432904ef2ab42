import { Mesh } from '../mesh';
import { EdgeType, Graph } from './types';

const ofSources: ReadonlySet<EdgeType> = new Set<EdgeType>(['sink', 'subject']);

/**
 * Adds to the edges from sources the event types that the source declares, and those of the EventTypes that were
 * created for it. An EventType of a broker without known senders is added to the edge from the unknown producers.
 *
 * @public
 */
export function withFlowingTypes(graph: Graph, mesh: Mesh): Graph {
  const sent = typesBySource(mesh);
  const expected = typesByBroker(mesh);
  return {
    ...graph,
    edges: graph.edges.map(edge => {
      const flowing = ofSources.has(edge.type)
        ? sent.get(edge.owner)
        : undefined;
      const types =
        edge.type === 'possible' ? expected.get(edge.target) : flowing;
      return types && types.size > 0
        ? { ...edge, types: [...types].sort() }
        : edge;
    }),
  };
}

function typesBySource(mesh: Mesh): Map<string, Set<string>> {
  const types = new Map<string, Set<string>>();
  for (const [id, { resource, producedBy }] of mesh.resources) {
    if (resource.type === 'eventSource') {
      resource.sends.forEach(({ type }) => add(types, id, type));
    }
    if (resource.type === 'eventType' && producedBy !== undefined) {
      add(types, producedBy, resource.eventType);
    }
  }
  return types;
}

function typesByBroker(mesh: Mesh): Map<string, Set<string>> {
  const types = new Map<string, Set<string>>();
  for (const { owner, role, target } of mesh.links) {
    const resource = mesh.resources.get(owner)?.resource;
    if (role === 'reference' && resource?.type === 'eventType') {
      add(types, target, resource.eventType);
    }
  }
  return types;
}

function add(
  types: Map<string, Set<string>>,
  key: string,
  type: string | undefined,
): void {
  if (type !== undefined && type !== '') {
    types.set(key, (types.get(key) ?? new Set<string>()).add(type));
  }
}
