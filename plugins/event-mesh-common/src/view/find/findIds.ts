import { Placeholder, MeshResource } from '../../mesh';
import {
  FindContext,
  FindValues,
  valuesOfPlaceholder,
  valuesOfResource,
} from './findValues';
import { FindField, FindTerm, parseFind } from './parseFind';

/**
 * The ids of all that every term of the text fits, whatever the case, in the order of the mesh; nothing for an empty text.
 *
 * @public
 */
export function findIds(
  within: {
    readonly resources: ReadonlyMap<string, MeshResource>;
    readonly placeholders: ReadonlyMap<string, Placeholder>;
  },
  text: string,
  context: FindContext = {},
): readonly string[] {
  const terms = parseFind(text);
  if (terms.length === 0) {
    return [];
  }
  const found: string[] = [];
  for (const [id, resource] of within.resources) {
    if (fits(valuesOfResource(resource, context), terms)) {
      found.push(id);
    }
  }
  for (const [id, placeholder] of within.placeholders) {
    if (fits(valuesOfPlaceholder(placeholder, context), terms)) {
      found.push(id);
    }
  }
  return found;
}

/** @internal */
function fits(values: FindValues, terms: readonly FindTerm[]): boolean {
  return terms.every(
    ({ field, text, negated }) =>
      values[field ?? 'any'].some(value => holds(field, value, text)) !==
      negated,
  );
}

// "not-ready" and "notready" mean the state notReady, and "ready" does not.
function holds(
  field: FindField | undefined,
  value: string,
  text: string,
): boolean {
  return field === 'status'
    ? value.toLowerCase().startsWith(text.replace(/[^a-z]/g, '') || text)
    : value.toLowerCase().includes(text);
}
