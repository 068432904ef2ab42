import { FilterNode } from '../filterNode';
import { anyOf, bits } from '../results';
import { verdictStatement } from '../statement';
import { listOf } from './list';

/** @internal */
export function createAny(filters: readonly FilterNode[]): FilterNode {
  return listOf(filters, {
    dialect: 'any',
    expected: verdictStatement('wantsAny', {}),
    combine: anyOf,
    end: bits.pass,
  });
}
