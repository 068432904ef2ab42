import { Json, JsonObject, isJsonObject } from './json';
import {
  escapeUnsafe,
  hasUnsafe,
  plainText,
  webAddress,
} from './untrustedText';

class CannotEmbed extends Error {}

/** @internal */
export type SchemaPlace = {
  readonly root: JsonObject;
  /** Where the root stands in the document. */
  readonly place: string;
};

const maps = new Set([
  'properties',
  'patternProperties',
  'definitions',
  '$defs',
  'dependentSchemas',
]);
const schemas = new Set([
  'additionalItems',
  'additionalProperties',
  'allOf',
  'anyOf',
  'contains',
  'else',
  'if',
  'items',
  'not',
  'oneOf',
  'prefixItems',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
]);
/** What AsyncAPI reads in a schema where JSON Schema has nothing of the name, and what type it wants there. */
const foreign: Readonly<Record<string, (value: Json) => boolean>> = {
  deprecated: value => typeof value === 'boolean',
  discriminator: value => typeof value === 'string',
  externalDocs: value => isJsonObject(value) && isWebAddress(value.url),
};

const longestDescription = 2000;

/** Texts that a reader of the document renders or runs. */
const texts: Readonly<Record<string, (value: string) => string>> = {
  description: value => plainText(value, longestDescription),
  pattern: escapeUnsafe,
};

/** Deeper ones are no schemas that anybody reads. */
const maxDepth = 64;

/**
 * A JSON Schema as part of an AsyncAPI document: its references to itself lead to where it stands there, those to elsewhere
 * become mere links. Undefined for what cannot be such a part.
 *
 * @internal
 */
export function mapSchema(
  schema: JsonObject,
  at: SchemaPlace,
): JsonObject | undefined {
  try {
    return map(schema, at, 0);
  } catch (error) {
    if (error instanceof CannotEmbed) {
      return undefined;
    }
    throw error;
  }
}

function map(schema: JsonObject, at: SchemaPlace, depth: number): JsonObject {
  if (depth > maxDepth) {
    throw new CannotEmbed();
  }
  if (typeof schema.$ref === 'string') {
    return mapReference(schema.$ref, at);
  }
  const deeper = (value: Json): Json => mapAny(value, at, depth + 1);
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => isUsable(key, value))
      .map(([key, value]): [string, Json] => {
        if (maps.has(key) && isJsonObject(value)) {
          return [key, mapValues(value, deeper)];
        }
        if (typeof value === 'string' && Object.hasOwn(texts, key)) {
          return [key, texts[key](value)];
        }
        return [key, schemas.has(key) ? deeper(value) : plain(value, depth)];
      }),
  );
}

function mapAny(value: Json, at: SchemaPlace, depth: number): Json {
  if (Array.isArray(value)) {
    return value.map(each => mapAny(each, at, depth));
  }
  return isJsonObject(value) ? map(value, at, depth) : value;
}

function mapValues(
  object: JsonObject,
  change: (value: Json) => Json,
): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => {
      // A name that does not show as it is cannot be cleaned: another property might have that name.
      if (hasUnsafe(key)) {
        throw new CannotEmbed();
      }
      return [key, change(value)];
    }),
  );
}

function mapReference(ref: string, { root, place }: SchemaPlace): JsonObject {
  if (ref.startsWith('#')) {
    if (hasUnsafe(ref) || !leadsSomewhere(ref, root)) {
      throw new CannotEmbed();
    }
    return { $ref: `${place}${ref.slice(1)}` };
  }
  return isWebAddress(ref)
    ? { externalDocs: { url: ref } }
    : { description: plainText(ref, longestDescription) };
}

function leadsSomewhere(ref: string, root: JsonObject): boolean {
  if (ref !== '#' && !ref.startsWith('#/')) {
    return false;
  }
  let found: Json | undefined = root;
  for (const part of ref.split('/').slice(1)) {
    const key = decode(part).replace(/~1/g, '/').replace(/~0/g, '~');
    if (Array.isArray(found)) {
      found = found[Number(key)];
    } else {
      found =
        isJsonObject(found) && Object.hasOwn(found, key)
          ? found[key]
          : undefined;
    }
  }
  return isJsonObject(found);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// Whoever reads the document follows references wherever they stand.
function plain(value: Json, depth: number): Json {
  if (depth > maxDepth || (isJsonObject(value) && '$ref' in value)) {
    throw new CannotEmbed();
  }
  if (Array.isArray(value)) {
    return value.map(each => plain(each, depth + 1));
  }
  return isJsonObject(value)
    ? mapValues(value, each => plain(each, depth + 1))
    : value;
}

function isUsable(key: string, value: Json): boolean {
  return (
    !key.startsWith('x-') &&
    !hasUnsafe(key) &&
    (!Object.hasOwn(foreign, key) || foreign[key](value)) &&
    (key !== 'pattern' || isPattern(value))
  );
}

function isPattern(value: Json): boolean {
  try {
    return typeof value === 'string' && new RegExp(value, 'u') !== undefined;
  } catch {
    return false;
  }
}

function isWebAddress(value: Json | undefined): boolean {
  return typeof value === 'string' && webAddress(value) !== undefined;
}
