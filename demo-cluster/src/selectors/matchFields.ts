import { isObject, JsonObject } from '../json';
import { FieldRequirement } from './parseFieldSelector';

/** Says whether an object meets every condition of a field selector; a field it lacks is empty. @internal */
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
