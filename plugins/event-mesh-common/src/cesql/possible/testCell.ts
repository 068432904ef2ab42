import { Cell, isImpossible, narrowCell } from './cell';
import { holdsForAll } from './narrowTexts';
import { ValueTest, holdsFor } from './test';

/**
 * Whether a test can hold, and whether it can fail, for what an attribute may be; it fails where there is none.
 *
 * @internal
 */
export function testCell(
  cell: Cell,
  test: ValueTest,
): { readonly canHold: boolean; readonly canFail: boolean } {
  const { absent, texts, integers, booleans = [] } = cell;
  const isOneInteger = integers?.min === integers?.max;
  return {
    canHold: !isImpossible(narrowCell(cell, test, true)),
    canFail:
      absent ||
      (texts !== undefined && !holdsForAll(texts, test)) ||
      (integers !== undefined &&
        !(isOneInteger && holdsFor(integers.min, test))) ||
      booleans.some(value => !holdsFor(value, test)),
  };
}
