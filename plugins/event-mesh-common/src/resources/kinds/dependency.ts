import { Field, child } from '../fields/field';
import { parseText } from '../fields/parseText';
import { readReference } from '../reference';
import { Reference } from '../types';

/**
 * Reads the annotation `knative.dev/dependency`: an ObjectReference in JSON.
 *
 * @internal
 */
export function readDependency(
  metadata: Field,
  namespace: string,
): Reference | undefined {
  const field = child(child(metadata, 'annotations'), 'knative.dev/dependency');
  return readReference(parseText(field), { namespace });
}
