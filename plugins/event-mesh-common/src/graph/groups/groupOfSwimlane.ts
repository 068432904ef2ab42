import { swimlaneKey } from '../layout/swimlanesOf';
import { Swimlane } from '../types';
import { groupId, parseGroupId } from './groupId';

/**
 * Returns the id of the group whose nodes are in a swimlane. Groups that are not namespaces put their id into the
 * swimlane's `namespace`.
 *
 * @public
 */
export function groupOfSwimlane({ cluster, namespace }: Swimlane): string {
  return parseGroupId(namespace) === undefined
    ? groupId(swimlaneKey(cluster, namespace))
    : namespace;
}
