import {
  EventType,
  parseAttributeTemplate,
} from 'backstage-plugin-event-mesh-common';
import { JsonObject } from './json';

type Header = { readonly schema: JsonObject; readonly required: boolean };

/**
 * The context attributes of the events of a type, as schemas, sorted by name: a value, a pattern, or any text.
 *
 * @remarks `extensions` are those that the event source adds to whatever it sends.
 * @internal
 */
export function attributeSchemas(
  eventType: EventType,
  extensions: Readonly<Record<string, string>>,
): ReadonlyMap<string, Header> {
  const headers = new Map<string, Header>();
  for (const { name, value, required } of eventType.attributes) {
    headers.set(name, { schema: schemaOf(name, value), required });
  }
  for (const [name, value] of Object.entries(extensions)) {
    headers.set(name, {
      schema: { type: 'string', const: value },
      required: true,
    });
  }
  return new Map([...headers].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The attributes as a schema of one object, each name with something before it.
 *
 * @internal
 */
export function objectOf(
  headers: ReadonlyMap<string, Header>,
  prefix: string,
): JsonObject {
  const entries = [...headers].map(
    ([name, { schema }]) => [`${prefix}${name}`, schema] as const,
  );
  const required = [...headers]
    .filter(([, header]) => header.required)
    .map(([name]) => `${prefix}${name}`);
  return { type: 'object', properties: Object.fromEntries(entries), required };
}

function schemaOf(name: string, value: string | undefined): JsonObject {
  if (name === 'specversion' && value === undefined) {
    return { type: 'string', const: '1.0' };
  }
  const known = value === undefined ? undefined : parseAttributeTemplate(value);
  if (!known || 'absent' in known) {
    return { type: 'string', minLength: 1 };
  }
  if ('value' in known) {
    return { type: 'string', const: String(known.value) };
  }
  // A variable of a template stands for one character or more.
  const pattern = known.pieces.map(escapePattern).join('.+');
  return { type: 'string', pattern: `^${pattern}$`, description: value ?? '' };
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
