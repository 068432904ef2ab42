import { GraphNode } from '../types';
import { swimlaneKey } from '../layout/swimlanesOf';
import { NodeGroup } from './types';

/**
 * Puts nodes into groups by their namespaces: these groups are the swimlanes of the layout.
 *
 * @public
 */
export function groupByNamespace(node: GraphNode): NodeGroup | undefined {
  const { cluster, namespace } = node;
  return namespace === ''
    ? undefined
    : {
        key: swimlaneKey(cluster, namespace),
        title: namespace,
        kind: 'Namespace',
        cluster,
        namespace,
      };
}
