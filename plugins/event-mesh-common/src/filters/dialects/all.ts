import { FilterNode } from '../filterNode';
import { allOf, bits } from '../results';
import { verdictStatement } from '../statement';
import { listOf } from './list';

/** @internal */
export function createAll(filters: readonly FilterNode[]): FilterNode {
  return listOf(filters, {
    dialect: 'all',
    expected: verdictStatement('wantsAll', {}),
    combine: allOf,
    end: bits.fail,
  });
}
