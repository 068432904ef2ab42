import { readAttributes } from './readAttributes';
import { ParsedCloudEvent } from './types';

/**
 * Reads an event out of the fields of a form, by the names of attributes; a field that is empty is not there.
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
