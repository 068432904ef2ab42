import { FilterNode } from '../filterNode';
import { attributeMap } from './attributeMap';
import { skippedFilter } from './skippedFilter';

/**
 * Every attribute is as given, compared by its printed form. With an empty name or text the filter is not valid.
 *
 * @remarks knative/eventing pkg/eventfilter/subscriptionsapi/exact_filter.go.
 * @internal
 */
export function createExact(
  attributes: Readonly<Record<string, string>>,
): FilterNode {
  const entries = Object.entries(attributes);
  const isValid = entries.every(([name, text]) => name !== '' && text !== '');
  return isValid && entries.length > 0
    ? attributeMap(
        'exact',
        entries.map(([attribute, text]) => ({
          attribute,
          wants: 'equals',
          text,
        })),
      )
    : skippedFilter('exact');
}
