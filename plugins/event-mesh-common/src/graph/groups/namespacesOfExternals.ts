import { Graph } from '../types';
import { NodeGroup } from './types';

/**
 * Assigns nodes without a namespace, such as URIs, to the namespace of their neighbours, if all of these share one.
 *
 * @param groups - namespaces by the ids of nodes
 * @internal
 */
export function namespacesOfExternals(
  { edges }: Pick<Graph, 'edges'>,
  groups: ReadonlyMap<string, NodeGroup>,
): ReadonlyMap<string, NodeGroup> {
  const homes = new Map<string, NodeGroup | undefined>();
  const meet = (id: string, other: string) => {
    const home = groups.get(other);
    if (home && !groups.get(id)) {
      const known = homes.has(id) ? homes.get(id) : home;
      homes.set(id, known?.key === home.key ? home : undefined);
    }
  };
  for (const { source, target } of edges) {
    meet(source, target);
    meet(target, source);
  }
  const found = new Map<string, NodeGroup>();
  homes.forEach((home, id) => home && found.set(id, home));
  return found;
}
