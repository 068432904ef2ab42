import type { Graph, Mesh } from 'backstage-plugin-event-mesh-common';
import { endpointOf } from '../shared/EndpointName';
import { EndpointButton } from './EndpointButton';

/**
 * Renders an endpoint of an edge: a resource, a placeholder, or a collapsed group.
 *
 * @internal
 */
export function ScopedName(props: {
  readonly mesh: Mesh;
  readonly graph: Graph;
  readonly id: string;
  readonly onSelect: (id: string) => void;
}) {
  const { mesh, graph, id, onSelect } = props;
  const end = endpointOf(mesh, id) ?? graph.nodes.find(node => node.id === id);
  return end ? (
    <EndpointButton endpoint={end} onSelect={onSelect} />
  ) : (
    <>{id}</>
  );
}
