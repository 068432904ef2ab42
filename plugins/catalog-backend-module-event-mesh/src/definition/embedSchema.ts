import Ajv from 'ajv';
import { Json, JsonObject, isJsonObject } from './json';
import { mapSchema } from './mapSchema';

/**
 * The schema of an event type's data, as it stands in a definition: understood, or word for word with what it seems to be.
 *
 * @internal
 */
export type EmbeddedSchema =
  | { readonly schema: JsonObject; readonly text?: undefined }
  | { readonly text: string; readonly schemaFormat: string };

/** Where the schema stands in the definition, for its references to itself. */
export const schemaPlace = '#/components/schemas/data';

const ajv = new Ajv({ strict: false, logger: false, validateFormats: false });

/**
 * Reads `schemaData`: a JSON Schema becomes part of the definition; anything else stands there as text, so that it can
 * neither spoil the definition nor make whoever opens it fetch something.
 *
 * @internal
 */
export function embedSchema(schemaData: string): EmbeddedSchema {
  const value = parse(schemaData);
  if (value === undefined) {
    return { text: schemaData, schemaFormat: 'text/plain' };
  }
  const schema = readSchema(value);
  return schema
    ? { schema }
    : { text: schemaData, schemaFormat: 'application/json' };
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function readSchema(value: Json): JsonObject | undefined {
  if (typeof value === 'boolean') {
    return value ? {} : { not: {} };
  }
  if (!isJsonObject(value) || !isDraft07(value)) {
    return undefined;
  }
  return mapSchema(value, { root: value, place: schemaPlace });
}

function isDraft07(value: JsonObject): boolean {
  const { $schema, ...rest } = value;
  try {
    return ajv.validateSchema(rest) === true;
  } catch {
    return false;
  }
}
