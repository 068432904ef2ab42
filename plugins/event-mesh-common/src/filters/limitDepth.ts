import { Filter } from '../resources';

/** More than the reader of Triggers lets through, and few enough for a recursion. */
const deepest = 200;

/**
 * Filters as they are, but for what is nested so deeply that a recursion over it could run out of stack: that is marked as
 * too deep, so that its result is unknown.
 *
 * @internal
 */
export function limitDepth(
  filters: readonly Filter[],
  levels = deepest,
): readonly Filter[] {
  return filters.map(filter => limitOne(filter, levels));
}

function limitOne(filter: Filter, levels: number): Filter {
  if (levels === 0) {
    return { dialect: 'tooDeep' };
  }
  switch (filter.dialect) {
    case 'all':
    case 'any':
    case 'several':
      return { ...filter, filters: limitDepth(filter.filters, levels - 1) };
    case 'not':
      return { ...filter, filter: limitOne(filter.filter, levels - 1) };
    default:
      return filter;
  }
}
