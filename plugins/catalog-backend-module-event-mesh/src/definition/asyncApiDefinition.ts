import { EventType } from 'backstage-plugin-event-mesh-common';
import { stringify } from 'yaml';
import { embedSchema, EmbeddedSchema, schemaPlace } from './embedSchema';
import { attributeSchemas, objectOf } from './headers';
import { JsonObject, mapStrings } from './json';
import {
  plainText,
  replaceUnsafe,
  singleLine,
  webAddress,
} from './untrustedText';

/**
 * What is known of an event type beside what it says itself.
 *
 * @internal
 */
export type DefinitionContext = {
  /** Where its events flow. */
  readonly carrier?: {
    readonly kind: string;
    readonly namespace: string;
    readonly name: string;
  };
  /** Extension attributes that its event source adds. */
  readonly extensions?: Readonly<Record<string, string>>;
};

const longestTitle = 256;
const longestDescription = 2000;
/** A definition is part of every answer of the catalog that has the whole entity. */
const longestSchema = 256 * 1024;

/**
 * The definition of an event type: an AsyncAPI 3 document in YAML, the same text for the same event type.
 *
 * @remarks Its text is bounded, and nothing in it makes a reader's browser fetch or run what the event type names.
 * @internal
 */
export function asyncApiDefinition(
  eventType: EventType,
  { carrier, extensions = {} }: DefinitionContext,
): string {
  const { eventType: type, description, schemaData } = eventType;
  const title = singleLine(type || eventType.ref.name, longestTitle);
  const isTooLong = (schemaData?.length ?? 0) > longestSchema;
  const data =
    schemaData === undefined || isTooLong ? undefined : embedSchema(schemaData);
  const info = [
    ...(description ? [plainText(description, longestDescription)] : []),
    ...(isTooLong
      ? [
          `The schema is not shown: it has ${schemaData?.length} characters, and the limit is ${longestSchema}.`,
        ]
      : []),
  ].join('\n\n');
  const document: JsonObject = {
    asyncapi: '3.0.0',
    info: {
      title,
      // An event type has none of its own.
      version: 'unversioned',
      ...(info === '' ? {} : { description: info }),
      ...externalDocs(eventType),
    },
    channels: {
      events: {
        address: carrier ? `${carrier.namespace}/${carrier.name}` : null,
        ...(carrier
          ? {
              title: `${carrier.kind} ${carrier.name}`,
              description: `${carrier.kind} ${carrier.name} in namespace ${carrier.namespace}`,
            }
          : {}),
        messages: { event: { $ref: '#/components/messages/event' } },
      },
    },
    operations: {
      send: {
        action: 'send',
        channel: { $ref: '#/channels/events' },
        messages: [{ $ref: '#/channels/events/messages/event' }],
      },
    },
    components: {
      messages: { event: message(eventType, { title, data, extensions }) },
      ...(data?.text === undefined && data
        ? { schemas: { data: data.schema } }
        : {}),
    },
  };
  return stringify(mapStrings(document, replaceUnsafe), {
    aliasDuplicateObjects: false,
    lineWidth: 0,
  });
}

function message(
  eventType: EventType,
  {
    title,
    data,
    extensions,
  }: {
    title: string;
    data: EmbeddedSchema | undefined;
    extensions: Readonly<Record<string, string>>;
  },
): JsonObject {
  const attributes = attributeSchemas(eventType, extensions);
  const contentType = attributes.get('datacontenttype')?.schema.const;
  return {
    name: title,
    title,
    summary: 'A CloudEvent; its headers are its context attributes.',
    ...(typeof contentType === 'string' ? { contentType } : {}),
    headers: objectOf(attributes, ''),
    ...(data ? { payload: payload(data) } : {}),
    bindings: {
      http: { headers: objectOf(attributes, 'ce-'), bindingVersion: '0.3.0' },
    },
    ...externalDocs(eventType),
  };
}

function payload(data: EmbeddedSchema): JsonObject {
  return data.text === undefined
    ? { $ref: schemaPlace }
    : { schemaFormat: data.schemaFormat, schema: data.text };
}

function externalDocs({ schema }: EventType): JsonObject {
  const url = webAddress(schema);
  return url ? { externalDocs: { url, description: 'Schema' } } : {};
}
