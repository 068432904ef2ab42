import { FilterCode, FilterParams } from '../messages';
import { Filter, Trigger } from '../resources';

/**
 * The conditions of a filter, as a tree for display and for screen readers.
 *
 * @public
 */
export type FilterNode = {
  readonly code: FilterCode;
  readonly params: Readonly<Record<string, string>>;
  readonly children: readonly FilterNode[];
};

/**
 * Describes the events that a Trigger matches: by `filters` if there are any, otherwise by the legacy `filter`,
 * otherwise all events.
 *
 * @remarks knative/eventing pkg/broker/filter/filter_handler.go, filterEvent.
 * @public
 */
export function describeFilter(
  trigger: Pick<Trigger, 'filters' | 'filterAttributes'>,
): FilterNode {
  return trigger.filters.length > 0
    ? describeFilters(trigger.filters)
    : allOf(Object.entries(trigger.filterAttributes ?? {}).map(olderPair));
}

/**
 * Describes a list of filters, all of which must match.
 *
 * @public
 */
export function describeFilters(filters: readonly Filter[]): FilterNode {
  return allOf(filters.map(describeOne));
}

function describeOne(filter: Filter): FilterNode {
  switch (filter.dialect) {
    case 'exact':
      return pairs(filter, 'is');
    case 'prefix':
      return pairs(filter, 'startsWith');
    case 'suffix':
      return pairs(filter, 'endsWith');
    case 'all':
      return describeFilters(filter.filters);
    case 'any':
      return anyOf(filter.filters.map(describeOne));
    case 'not':
      return node('not', {}, [describeOne(filter.filter)]);
    case 'cesql':
      return filter.expression.trim() === ''
        ? node('everything', {})
        : node('expression', { expression: filter.expression });
    case 'empty':
      return node('everything', {});
    case 'several':
      return node('several', {}, filter.filters.map(describeOne));
    case 'tooDeep':
      return node('tooDeep', {});
    default:
      return node('unknown', { dialect: filter.name });
  }
}

function pairs(
  filter: Extract<Filter, { attributes: unknown }>,
  code: 'is' | 'startsWith' | 'endsWith',
): FilterNode {
  const children = Object.entries(filter.attributes).map(([attribute, value]) =>
    node(code, { attribute, value }),
  );
  return children.length > 0
    ? allOf(children)
    : node('empty', { dialect: filter.dialect });
}

// In the legacy field, an empty value requires the attribute to be present.
function olderPair([attribute, value]: [string, string]): FilterNode {
  return value === ''
    ? node('present', { attribute })
    : node('is', { attribute, value });
}

function allOf(children: readonly FilterNode[]): FilterNode {
  return group('allOf', children);
}

function anyOf(children: readonly FilterNode[]): FilterNode {
  return group('anyOf', children);
}

// A group without conditions always matches.
function group(
  code: 'allOf' | 'anyOf',
  children: readonly FilterNode[],
): FilterNode {
  if (children.length === 0) {
    return node('everything', {});
  }
  return children.length === 1 ? children[0] : node(code, {}, children);
}

function node<Code extends FilterCode>(
  code: Code,
  params: Readonly<Record<FilterParams<Code>, string>>,
  children: readonly FilterNode[] = [],
): FilterNode {
  return { code, params, children };
}
