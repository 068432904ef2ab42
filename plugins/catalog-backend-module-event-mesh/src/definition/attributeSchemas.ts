import {
  EventType,
  parseAttributeTemplate,
  compareText,
} from 'backstage-plugin-event-mesh-common';
import { JsonObject } from './json';
import { plainText } from './untrustedText';

type AttributeSchema = {
  readonly schema: JsonObject;
  readonly required: boolean;
};

/** Attributes that are required in every CloudEvent. */
const coreAttributes: ReadonlySet<string> = new Set([
  'id',
  'source',
  'specversion',
  'type',
]);

/** Limits for the other attributes: HTTP servers reject more headers, or longer ones. */
const maxAttributes = 100;
const maxNameLength = 100;
const maxValueLength = 1000;

const anyText: JsonObject = { type: 'string', minLength: 1 };

/**
 * Creates the schemas of the context attributes of a type's events, sorted by name: a value, a pattern, or any text.
 *
 * @remarks `extensions` are the attributes that the event source adds to every event.
 */
export function createAttributeSchemas(
  eventType: EventType,
  extensions: Readonly<Record<string, string>>,
): ReadonlyMap<string, AttributeSchema> {
  const schemas = new Map<string, AttributeSchema>();
  for (const { name, value, required } of eventType.attributes) {
    schemas.set(name, { schema: schemaOf(name, value), required });
  }
  for (const [name, value] of Object.entries(extensions)) {
    const isTooLong = value.length > maxValueLength;
    schemas.set(name, {
      schema: isTooLong ? anyText : { type: 'string', const: value },
      required: true,
    });
  }
  const others = [...schemas.keys()].filter(
    name =>
      name.length <= maxNameLength &&
      !coreAttributes.has(name) &&
      // YAML parsers would set it as the prototype.
      name !== '__proto__',
  );
  const shown = new Set([
    ...coreAttributes,
    ...others.sort().slice(0, maxAttributes),
  ]);
  return new Map(
    [...schemas]
      .filter(([name]) => shown.has(name))
      .sort(([a], [b]) => compareText(a, b)),
  );
}

/** Creates the schema of an object with the attributes, each with a prefix before its name. */
export function createObjectSchema(
  attributes: ReadonlyMap<string, AttributeSchema>,
  prefix: string,
): JsonObject {
  const properties = [...attributes].map(
    ([name, { schema }]) => [`${prefix}${name}`, schema] as const,
  );
  const required = [...attributes]
    .filter(([, attribute]) => attribute.required)
    .map(([name]) => `${prefix}${name}`);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required,
  };
}

function schemaOf(name: string, value: string | undefined): JsonObject {
  if (name === 'specversion' && value === undefined) {
    return { type: 'string', const: '1.0' };
  }
  const known =
    value === undefined || value.length > maxValueLength
      ? undefined
      : parseAttributeTemplate(value);
  if (!known || 'absent' in known) {
    return anyText;
  }
  if ('value' in known) {
    return { type: 'string', const: String(known.value) };
  }
  // A variable of a URI template matches one or more characters.
  const pattern = known.pieces.map(escapePattern).join('.+');
  return {
    type: 'string',
    pattern: `^${pattern}$`,
    description: plainText(value ?? '', maxValueLength),
  };
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
