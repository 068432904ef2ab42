import { Field, child, readText } from '../fields';
import { readReference } from '../reference';
import { Reference } from '../types';

/**
 * The annotation `knative.dev/dependency`: an ObjectReference written as JSON.
 *
 * @internal
 */
export function readDependency(
  metadata: Field,
  namespace: string,
): Reference | undefined {
  const field = child(child(metadata, 'annotations'), 'knative.dev/dependency');
  const text = readText(field);
  if (text === undefined) {
    return undefined;
  }
  try {
    const value: unknown = JSON.parse(text);
    return readReference({ ...field, value }, { namespace });
  } catch {
    field.report('fieldMalformed', field, {
      expected: 'JSON',
      actual: 'string',
    });
    return undefined;
  }
}
