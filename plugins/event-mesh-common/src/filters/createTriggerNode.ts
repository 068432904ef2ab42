import { Trigger } from '../resources';
import { createFilterNode } from './createFilterNode';
import { createAll } from './dialects/all';
import { createAttributes } from './dialects/attributes';
import { FilterNode } from './filterNode';
import { limitDepth } from './limitDepth';
import { judged } from './reason';
import { bits } from './results';
import { verdictStatement } from './statement';

/** What is read of a Trigger: `filters` wins over the older field. @public */
export type FilterFields = Pick<Trigger, 'filters' | 'filterAttributes'>;

const noFilter: FilterNode = {
  isSkipped: false,
  unparsable: [],
  evaluate: () => ({
    results: bits.noFilter,
    cause: verdictStatement('noFilter', {}),
  }),
  judge: () =>
    judged(bits.noFilter, () => ({
      dialect: 'none',
      expected: verdictStatement('wantsNothing', {}),
    })),
};

/** @internal */
export function createTriggerNode({
  filters,
  filterAttributes,
}: FilterFields): FilterNode {
  if (filters.length > 0) {
    return createAll(limitDepth(filters).map(createFilterNode));
  }
  return filterAttributes ? createAttributes(filterAttributes) : noFilter;
}
