import { MeshResource } from '../mesh';
import { fits } from './find/findIds';
import { valuesOfResource } from './find/findValues';
import { parseFind } from './find/parseFind';

/**
 * Whether every term of the text fits the resource, see {@link parseFind}; an empty text fits all.
 *
 * @public
 */
export function matchesText(candidate: MeshResource, text: string): boolean {
  return fits(valuesOfResource(candidate, {}), parseFind(text));
}
