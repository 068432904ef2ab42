import { isJsonObject, Json, JsonObject } from './json';
import {
  escapeUnsafe,
  hasUnsafe,
  plainText,
  webAddress,
} from './untrustedText';

class CannotEmbed extends Error {}

/** State of embedding one schema. */
type Embedding = {
  /** JSON pointer of the schema in the document. */
  readonly pointer: string;
  /** References of the schema to itself that are already rewritten. */
  readonly references: Set<string>;
};

/** Keywords whose values are objects of schemas. */
const keywordsOfSchemaMaps: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'definitions',
  '$defs',
  'dependentSchemas',
]);

/** Keywords whose values are schemas, or lists of schemas. */
const keywordsOfSchemas: ReadonlySet<string> = new Set([
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

/** Keywords of AsyncAPI that JSON Schema does not have, each with a check of its value. */
const asyncApiKeywords: Readonly<Record<string, (value: Json) => boolean>> = {
  deprecated: value => typeof value === 'boolean',
  discriminator: value => typeof value === 'string',
  externalDocs: value => isJsonObject(value) && isWebAddress(value.url),
};

const maxDescriptionLength = 2000;

/** Strings that a viewer of the document renders or runs, each with the function that makes it safe. */
const safeStrings: Readonly<Record<string, (value: string) => string>> = {
  description: value => plainText(value, maxDescriptionLength),
  pattern: escapeUnsafe,
};

/** Limits the recursion; real schemas are not deeper. */
const maxDepth = 64;

/**
 * Rewrites a JSON Schema as part of an AsyncAPI document, at the given JSON pointer. References to itself point to its
 * new location; references to other documents become links. Returns undefined for a schema that cannot be embedded.
 */
export function embedInDocument(
  root: JsonObject,
  pointer: string,
): JsonObject | undefined {
  const references = new Set<string>();
  try {
    const embedded = embedObject(root, { pointer, references }, 0);
    // Checked in the result instead of the root, because parts of the root may have been omitted.
    return [...references].every(ref => resolves(ref, embedded))
      ? embedded
      : undefined;
  } catch (error) {
    if (error instanceof CannotEmbed) {
      return undefined;
    }
    throw error;
  }
}

function embedObject(
  schema: JsonObject,
  embedding: Embedding,
  depth: number,
): JsonObject {
  if (depth > maxDepth) {
    throw new CannotEmbed();
  }
  if (typeof schema.$ref === 'string') {
    return embedReference(schema.$ref, embedding);
  }
  const embedNested = (value: Json): Json => embed(value, embedding, depth + 1);
  return Object.fromEntries(
    entriesOf(schema)
      .filter(([key, value]) => isUsable(key, value))
      .map(([key, value]): [string, Json] => {
        if (keywordsOfSchemaMaps.has(key) && isJsonObject(value)) {
          return [key, mapValues(value, embedNested)];
        }
        if (typeof value === 'string' && Object.hasOwn(safeStrings, key)) {
          return [key, safeStrings[key](value)];
        }
        return [
          key,
          keywordsOfSchemas.has(key)
            ? embedNested(value)
            : copyLiteral(value, depth),
        ];
      }),
  );
}

function embed(value: Json, embedding: Embedding, depth: number): Json {
  if (Array.isArray(value)) {
    return value.map(each => embed(each, embedding, depth));
  }
  return isJsonObject(value) ? embedObject(value, embedding, depth) : value;
}

function mapValues(
  object: JsonObject,
  change: (value: Json) => Json,
): JsonObject {
  return Object.fromEntries(
    entriesOf(object).map(([key, value]) => [key, change(value)]),
  );
}

/**
 * Returns the entries of an object whose names can be part of the document.
 *
 * @remarks Unsafe characters cannot be replaced, since another property may have the resulting name. YAML parsers set a
 * property `__proto__` as the prototype, and its content would count as the object's own.
 */
function entriesOf(object: JsonObject): [string, Json][] {
  const entries = Object.entries(object);
  if (entries.some(([key]) => key === '__proto__' || hasUnsafe(key))) {
    throw new CannotEmbed();
  }
  return entries;
}

function embedReference(
  ref: string,
  { pointer, references }: Embedding,
): JsonObject {
  if (ref.startsWith('#')) {
    if (hasUnsafe(ref)) {
      throw new CannotEmbed();
    }
    references.add(ref);
    return { $ref: `${pointer}${ref.slice(1)}` };
  }
  return isWebAddress(ref)
    ? { externalDocs: { url: ref } }
    : { description: plainText(ref, maxDescriptionLength) };
}

/** Returns whether a JSON pointer leads to a schema in the root. */
function resolves(ref: string, root: JsonObject): boolean {
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

// A viewer follows references in literals too.
function copyLiteral(value: Json, depth: number): Json {
  if (depth > maxDepth || (isJsonObject(value) && '$ref' in value)) {
    throw new CannotEmbed();
  }
  if (Array.isArray(value)) {
    return value.map(each => copyLiteral(each, depth + 1));
  }
  return isJsonObject(value)
    ? mapValues(value, each => copyLiteral(each, depth + 1))
    : value;
}

function isUsable(key: string, value: Json): boolean {
  return (
    !key.startsWith('x-') &&
    (!Object.hasOwn(asyncApiKeywords, key) || asyncApiKeywords[key](value)) &&
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
