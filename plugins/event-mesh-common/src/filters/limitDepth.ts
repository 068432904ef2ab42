import { Filter } from '../resources';

/** More levels than the projection of Triggers keeps, and few enough for a recursion. */
const deepest = 200;

/**
 * Replaces filters that are nested too deeply for a recursion by ones with an unknown result.
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
