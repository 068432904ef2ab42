import { CloudEvent, createBudget } from '../cesql';
import { FilterFields, createTriggerNode } from './createTriggerNode';
import { FilterResult, Results, delivering, namesOf } from './results';
import { VerdictStatement } from './statement';

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
  const { evaluate, unparsable } = createTriggerNode(trigger);
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
