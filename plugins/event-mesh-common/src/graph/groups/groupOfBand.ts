import { bandKey } from '../layout/bandsOf';
import { Band } from '../types';
import { groupId, parseGroupId } from './groupId';

/**
 * The id of the group whose nodes stand in a band: another group than a namespace takes the place of one there.
 *
 * @public
 */
export function groupOfBand({ cluster, namespace }: Band): string {
  return parseGroupId(namespace) === undefined
    ? groupId(bandKey(cluster, namespace))
    : namespace;
}
