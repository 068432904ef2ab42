import { isObject, JsonObject } from '../json';
import { FieldRequirement } from './parseFieldSelector';

/** Returns whether an object matches a field selector; a missing field is empty. @internal */
export function matchFields(
  requirements: readonly FieldRequirement[],
  object: JsonObject,
): boolean {
  return requirements.every(
    ({ field, equal, value }) => (fieldOf(object, field) === value) === equal,
  );
}

function fieldOf(object: JsonObject, field: string): string {
  let value: unknown = object;
  for (const key of field.split('.'))
    value = isObject(value) ? value[key] : undefined;
  return typeof value === 'string' ? value : '';
}
