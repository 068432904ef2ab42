import { GraphNode } from '../types';
import { swimlaneKey } from '../layout/swimlanesOf';
import { NodeGroup } from './types';

/**
 * Groups nodes by namespace; these groups are the swimlanes of the layout.
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
