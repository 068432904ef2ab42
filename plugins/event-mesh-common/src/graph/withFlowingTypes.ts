import { Mesh, linkIndex } from '../mesh';
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
  return {
    ...graph,
    edges: graph.edges.map(edge => {
      const flowing = ofSources.has(edge.type)
        ? sent.get(edge.owner)
        : undefined;
      const types =
        edge.type === 'possible'
          ? typesReferringTo(edge.target, mesh)
          : flowing;
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

function typesReferringTo(broker: string, mesh: Mesh): ReadonlySet<string> {
  const types = linkIndex(mesh)
    .at(broker, 'reference')
    .flatMap(({ owner }) => {
      const resource = mesh.resources.get(owner)?.resource;
      return resource?.type === 'eventType' ? resource.eventType || [] : [];
    });
  return new Set(types);
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
