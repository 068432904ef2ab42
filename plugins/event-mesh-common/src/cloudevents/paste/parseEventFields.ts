import { readAttributes } from './readAttributes';
import { ParsedCloudEvent } from './types';

/**
 * Parses an event from form fields by attribute name; an empty field is absent.
 *
 * @public
 */
export function parseEventFields(
  fields: Readonly<Record<string, string>>,
): ParsedCloudEvent {
  return readAttributes(
    'fields',
    Object.entries(fields)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => ({ name, value })),
  );
}
