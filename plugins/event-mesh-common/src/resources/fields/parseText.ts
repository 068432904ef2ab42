import { Field } from './field';
import { readText } from './scalars';

/**
 * Parses the JSON in a field's text; returns an absent field if there is no text or no valid JSON in it.
 *
 * @internal
 */
export function parseText(field: Field): Field {
  const text = readText(field);
  if (text === undefined) {
    return { ...field, value: undefined };
  }
  try {
    const value: unknown = JSON.parse(text);
    return { ...field, value };
  } catch {
    field.report('fieldMalformed', field, {
      expected: 'JSON',
      actual: 'string',
    });
    return { ...field, value: undefined };
  }
}
