import type { Graph, Mesh } from 'backstage-plugin-event-mesh-common';
import { endOf } from '../shared/EndName';
import { EndButton } from './EndButton';

/**
 * An end of a line of the picture: something of the mesh, or a group that is drawn as one node.
 *
 * @internal
 */
export function PlaceName(props: {
  readonly mesh: Mesh;
  readonly graph: Graph;
  readonly id: string;
  readonly onSelect: (id: string) => void;
}) {
  const { mesh, graph, id, onSelect } = props;
  const end = endOf(mesh, id) ?? graph.nodes.find(node => node.id === id);
  return end ? <EndButton end={end} onSelect={onSelect} /> : <>{id}</>;
}
