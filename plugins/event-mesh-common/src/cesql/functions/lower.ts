import { fromBytes, toBytes } from '../text';
import { CesqlFunction } from './types';

/**
 * Go changes each character for itself: no final sigma, and a dotted capital I becomes an i.
 *
 * @internal
 */
export const lower: CesqlFunction = {
  name: 'LOWER',
  parameters: ['String'],
  returns: 'String',
  run: ([text], { dialect }) =>
    dialect === 'spec'
      ? String(text).toLowerCase()
      : toBytes(Array.from(fromBytes(String(text)), lowerOne).join('')),
};

function lowerOne(character: string): string {
  const lowered = Array.from(character.toLowerCase());
  return lowered[0];
}
