import { Filter } from '../resources';

/** Deepest level: more than the projection of Triggers keeps, and shallow enough for a recursion. */
const deepest = 200;

/** Replaces filters that are nested too deeply for a recursion with ones of unknown result. */
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
