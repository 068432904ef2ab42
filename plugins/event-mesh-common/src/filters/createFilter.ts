import { CloudEvent } from '../cloudevents';
import { createBudget } from '../cesql';
import { Filter, Trigger } from '../resources';
import {
  createAttributeDialect,
  createAttributes,
} from './dialects/attributes';
import { createCesql } from './dialects/cesql';
import {
  noFilter,
  skippedFilter,
  unknownDialect,
  unknownFilter,
} from './dialects/constant';
import {
  createAll,
  createAny,
  createNot,
  createSeveral,
} from './dialects/logic';
import { FilterNode } from './filterNode';
import { limitDepth } from './limitDepth';
import { FilterResult, Results, delivering, namesOf } from './results';
import { VerdictStatement, verdictStatement } from './statement';

/**
 * Result of a filter on one event, with its cause. `unparsable`: an expression in it does not parse; `unknown`: only
 * the cluster knows the result, or it takes too much work to find out.
 *
 * @public
 */
export type FilterOutcome = {
  readonly result: FilterResult | 'unparsable' | 'unknown';
  readonly cause: VerdictStatement;
  /** If it is unparsable, the result in a broker that already stores the filter and skips the expression. */
  readonly stored?: FilterResult | 'unknown';
};

/**
 * Compiled filter of a Trigger.
 *
 * @public
 */
export type EventFilter = {
  readonly evaluate: (event: CloudEvent) => FilterOutcome;
  /** Parse errors of expressions in it, at any depth. */
  readonly unparsable: readonly VerdictStatement[];
};

/**
 * Compiles the filter of a Trigger as the multi-tenant broker applies it.
 *
 * @remarks knative/eventing pkg/broker/filter/filter_handler.go.
 * @public
 */
export function createFilter(trigger: FilterFields): EventFilter {
  const { evaluate, unparsable } = createTriggerFilter(trigger);
  const [wrong] = unparsable;
  return {
    unparsable,
    evaluate: event => {
      const { results, cause } = evaluate(event, createBudget());
      return wrong
        ? { result: 'unparsable', cause: wrong, stored: nameOf(results) }
        : { result: nameOf(results), cause };
    },
  };
}

function nameOf(results: Results): FilterResult | 'unknown' {
  const [name, ...others] = namesOf(results);
  if (name && others.length === 0) {
    return name;
  }
  if ((results & ~delivering) === 0) {
    return 'pass';
  }
  return (results & delivering) === 0 ? 'fail' : 'unknown';
}

/**
 * Filters of a Trigger; `filters` takes precedence over the legacy field.
 *
 * @public
 */
export type FilterFields = Pick<Trigger, 'filters' | 'filterAttributes'>;

export function createTriggerFilter({
  filters,
  filterAttributes,
}: FilterFields): FilterNode {
  if (filters.length > 0) {
    return createAll(limitDepth(filters).map(createFilterNode));
  }
  return filterAttributes ? createAttributes(filterAttributes) : noFilter;
}

/**
 * Compiles one entry of `filters`.
 *
 * @remarks knative/eventing pkg/eventfilter/subscriptionsapi/create.go, MaterializeSubscriptionsAPIFilter.
 */
function createFilterNode(filter: Filter): FilterNode {
  switch (filter.dialect) {
    case 'exact':
    case 'prefix':
    case 'suffix':
      return createAttributeDialect(filter.dialect, filter.attributes);
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
      return unknownFilter('tooDeep', verdictStatement('tooDeep', {}));
    default:
      return unknownDialect(filter.name);
  }
}

function isReadable({ dialect }: Filter): boolean {
  return dialect !== 'unknown' && dialect !== 'tooDeep';
}
