import { FilterNode } from '../filterNode';
import { attributeMap } from './attributeMap';

/**
 * The older filter: each attribute is the text as given, and for an empty text it has any value. Integers and Booleans
 * are never a text.
 *
 * @remarks knative/eventing pkg/eventfilter/attributes/filter.go.
 * @internal
 */
export function createAttributes(
  attributes: Readonly<Record<string, string>>,
): FilterNode {
  return attributeMap(
    'attributes',
    Object.entries(attributes).map(([attribute, text]) => ({
      attribute,
      wants: text === '' ? 'present' : 'same',
      text,
    })),
  );
}
