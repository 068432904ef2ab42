import { swimlaneKey } from '../layout/swimlanesOf';
import { Swimlane } from '../types';
import { groupId, parseGroupId } from './groupId';

/**
 * The id of the group whose nodes stand in a swimlane: another group than a namespace takes the place of one there.
 *
 * @public
 */
export function groupOfSwimlane({ cluster, namespace }: Swimlane): string {
  return parseGroupId(namespace) === undefined
    ? groupId(swimlaneKey(cluster, namespace))
    : namespace;
}
