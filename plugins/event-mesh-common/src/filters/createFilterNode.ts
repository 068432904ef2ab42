import { Filter } from '../resources';
import { createAll } from './dialects/all';
import { createAny } from './dialects/any';
import { skippedFilter } from './dialects/skippedFilter';
import { createCesql } from './dialects/cesql';
import { createExact } from './dialects/exact';
import { createNot } from './dialects/not';
import { createPrefix } from './dialects/prefix';
import { createSeveral } from './dialects/several';
import { createSuffix } from './dialects/suffix';
import { createUnknown, createUnknownDialect } from './dialects/unknown';
import { FilterNode } from './filterNode';
import { verdictStatement } from './statement';

/**
 * One entry of `filters` as Knative's own code makes it ready.
 *
 * @remarks knative/eventing pkg/eventfilter/subscriptionsapi/create.go, MaterializeSubscriptionsAPIFilter.
 * @internal
 */
export function createFilterNode(filter: Filter): FilterNode {
  switch (filter.dialect) {
    case 'exact':
      return createExact(filter.attributes);
    case 'prefix':
      return createPrefix(filter.attributes);
    case 'suffix':
      return createSuffix(filter.attributes);
    case 'all':
      return filter.filters.length > 0
        ? createAll(filter.filters.map(createFilterNode))
        : skippedFilter('all');
    case 'any':
      return filter.filters.length > 0
        ? createAny(filter.filters.map(createFilterNode))
        : skippedFilter('any');
    case 'not':
      return createNot(createFilterNode(filter.filter));
    case 'cesql':
      return createCesql(filter.expression);
    case 'empty':
      return skippedFilter('empty');
    case 'several':
      return createSeveral(filter.filters.map(createFilterNode), {
        isReadable: filter.filters.map(isReadable),
      });
    case 'tooDeep':
      return createUnknown('tooDeep', verdictStatement('tooDeep', {}));
    default:
      return createUnknownDialect(filter.name);
  }
}

function isReadable({ dialect }: Filter): boolean {
  return dialect !== 'unknown' && dialect !== 'tooDeep';
}
