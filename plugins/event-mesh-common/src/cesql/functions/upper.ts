import { fromBytes, toBytes } from '../text';
import { CesqlFunction } from './types';

/** Letters with an iota below, whose capitals are single characters, too. */
const greekCapitals = new Map(
  [
    ...[0x1f80, 0x1f90, 0x1fa0].flatMap(first =>
      Array.from({ length: 8 }, (_, i) => [first + i, first + i + 8]),
    ),
    ...[0x1fb3, 0x1fc3, 0x1ff3].map(point => [point, point + 9]),
  ].map(([small, capital]): [string, string] => [
    String.fromCodePoint(small),
    String.fromCodePoint(capital),
  ]),
);

/**
 * Go changes each character for itself, so `ß` stays.
 *
 * @internal
 */
export const upper: CesqlFunction = {
  name: 'UPPER',
  parameters: ['String'],
  returns: 'String',
  run: ([text], { dialect }) =>
    dialect === 'spec'
      ? String(text).toUpperCase()
      : toBytes(Array.from(fromBytes(String(text)), upperOne).join('')),
};

function upperOne(character: string): string {
  const raised = Array.from(character.toUpperCase());
  return raised.length === 1
    ? raised[0]
    : // Others with a longer capital stay.
      greekCapitals.get(character) ?? character;
}
