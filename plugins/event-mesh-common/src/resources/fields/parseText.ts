import { Field } from './field';
import { readText } from './scalars';

/**
 * The field as it is once its text is read as JSON; an absent one where there is no text, or no JSON in it.
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
