import Ajv from 'ajv';
import { embedInDocument } from './embedInDocument';
import { isJsonObject, Json, JsonObject } from './json';

/** Schema of an event type's data in a definition: as a JSON Schema, or as the original text with its format. */
export type EmbeddedSchema =
  | { readonly schema: JsonObject; readonly text?: undefined }
  | { readonly text: string; readonly schemaFormat: string };

/** JSON pointer of the schema in the definition. */
export const dataSchemaPointer = '#/components/schemas/data';

const ajv = new Ajv({ strict: false, logger: false, validateFormats: false });

/**
 * Embeds `schemaData`: a JSON Schema becomes part of the definition; anything else stays text. Text can neither make
 * the definition invalid nor make its viewer fetch other documents.
 */
export function embedSchema(schemaData: string): EmbeddedSchema {
  const value = parseJson(schemaData);
  if (value === undefined) {
    return { text: schemaData, schemaFormat: 'text/plain' };
  }
  const schema = readSchema(value);
  return schema
    ? { schema }
    : { text: schemaData, schemaFormat: 'application/json' };
}

function parseJson(text: string): Json | undefined {
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
  return isJsonObject(value) && isDraft07(value)
    ? embedInDocument(value, dataSchemaPointer)
    : undefined;
}

function isDraft07(value: JsonObject): boolean {
  const { $schema, ...rest } = value;
  try {
    return ajv.validateSchema(rest) === true;
  } catch {
    return false;
  }
}
