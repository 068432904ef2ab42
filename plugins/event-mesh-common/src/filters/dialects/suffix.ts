import { FilterNode } from '../filterNode';
import { attributeMap } from './attributeMap';
import { skippedFilter } from './skippedFilter';

/**
 * Every attribute ends as given. With an empty name or text the filter is not valid.
 *
 * @remarks knative/eventing pkg/eventfilter/subscriptionsapi/suffix_filter.go.
 * @internal
 */
export function createSuffix(
  attributes: Readonly<Record<string, string>>,
): FilterNode {
  const entries = Object.entries(attributes);
  const isValid = entries.every(([name, text]) => name !== '' && text !== '');
  return isValid && entries.length > 0
    ? attributeMap(
        'suffix',
        entries.map(([attribute, text]) => ({
          attribute,
          wants: 'endsWith',
          text,
        })),
      )
    : skippedFilter('suffix');
}
