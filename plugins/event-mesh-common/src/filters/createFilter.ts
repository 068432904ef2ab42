import { CloudEvent, createBudget } from '../cesql';
import { Filter, Trigger } from '../resources';
import {
  createAttributeDialect,
  createAttributes,
} from './dialects/attributes';
import { createCesql } from './dialects/cesql';
import {
  unknownFilter,
  unknownDialect,
  noFilter,
  skippedFilter,
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
 * What a filter says of one event, and why. `unparsable`: some expression in it cannot be read, whatever the event;
 * `unknown`: it depends on what only the cluster knows.
 *
 * @public
 */
export type FilterOutcome = {
  readonly result: FilterResult | 'unparsable' | 'unknown';
  readonly cause: VerdictStatement;
  /** Where it is unparsable: what a broker says that has the filter anyhow, and skips the expression. */
  readonly stored?: FilterResult | 'unknown';
};

/**
 * A Trigger's filter, read once to be asked of many events.
 *
 * @public
 */
export type EventFilter = {
  readonly evaluate: (event: CloudEvent) => FilterOutcome;
  /** What is wrong with the expressions in it that cannot be read, at any depth. */
  readonly unparsable: readonly VerdictStatement[];
};

/**
 * The filter of a Trigger as the multi-tenant broker applies it.
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

/** What is read of a Trigger: `filters` wins over the older field. @public */
export type FilterFields = Pick<Trigger, 'filters' | 'filterAttributes'>;

/** @internal */
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
 * One entry of `filters` as Knative's own code makes it ready.
 *
 * @remarks knative/eventing pkg/eventfilter/subscriptionsapi/create.go, MaterializeSubscriptionsAPIFilter.
 * @internal
 */
export function createFilterNode(filter: Filter): FilterNode {
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
