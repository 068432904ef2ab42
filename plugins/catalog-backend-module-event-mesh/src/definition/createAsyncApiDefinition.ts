import { EventType } from 'backstage-plugin-event-mesh-common';
import { stringify } from 'yaml';
import { createAttributeSchemas, createObjectSchema } from './attributeSchemas';
import { dataSchemaPointer, EmbeddedSchema, embedSchema } from './embedSchema';
import { JsonObject, mapStrings } from './json';
import {
  plainText,
  replaceUnsafe,
  singleLine,
  webAddress,
} from './untrustedText';

/** Information about an event type that the mesh adds to the EventType itself. */
export type DefinitionContext = {
  /** Broker or channel that carries its events. */
  readonly carrier?: {
    readonly kind: string;
    readonly namespace: string;
    readonly name: string;
  };
  /** Extension attributes that its event source adds. */
  readonly extensions?: Readonly<Record<string, string>>;
};

const maxTitleLength = 256;
const maxDescriptionLength = 2000;
/** Limits the size of the catalog's responses: a definition is part of the entity. */
const maxSchemaLength = 256 * 1024;

/**
 * Creates the definition of an event type: an AsyncAPI 3 document in YAML, deterministic for each event type.
 *
 * @remarks Its size is bounded, and it never makes a viewer fetch or run references of the event type.
 */
export function createAsyncApiDefinition(
  eventType: EventType,
  { carrier, extensions = {} }: DefinitionContext,
): string {
  const { eventType: type, schemaData } = eventType;
  const title = singleLine(type || eventType.ref.name, maxTitleLength);
  const data =
    schemaData === undefined || isTooLong(schemaData)
      ? undefined
      : embedSchema(schemaData);
  const description = createDescription(eventType);
  const document: JsonObject = {
    asyncapi: '3.0.0',
    info: {
      title,
      // Event types have no version.
      version: 'unversioned',
      ...(description === '' ? {} : { description }),
      ...createExternalDocs(eventType),
    },
    channels: {
      events: {
        address: carrier ? `${carrier.namespace}/${carrier.name}` : null,
        ...(carrier
          ? {
              title: `${carrier.kind} ${carrier.name}`,
              description: plainText(
                `${carrier.kind} ${carrier.name} in namespace ${carrier.namespace}`,
                maxDescriptionLength,
              ),
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
      messages: {
        event: createMessage(eventType, { title, data, extensions }),
      },
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

function createDescription({ description, schemaData }: EventType): string {
  return [
    ...(description ? [plainText(description, maxDescriptionLength)] : []),
    ...(schemaData !== undefined && isTooLong(schemaData)
      ? [
          `The schema is not shown: it has ${schemaData.length} characters, and the limit is ${maxSchemaLength}.`,
        ]
      : []),
  ].join('\n\n');
}

function isTooLong(schemaData: string): boolean {
  return schemaData.length > maxSchemaLength;
}

function createMessage(
  eventType: EventType,
  parts: {
    title: string;
    data: EmbeddedSchema | undefined;
    extensions: Readonly<Record<string, string>>;
  },
): JsonObject {
  const { title, data, extensions } = parts;
  const attributes = createAttributeSchemas(eventType, extensions);
  const contentType = attributes.get('datacontenttype')?.schema.const;
  return {
    name: title,
    title,
    summary: 'A CloudEvent; its headers are its context attributes.',
    ...(typeof contentType === 'string' ? { contentType } : {}),
    headers: createObjectSchema(attributes, ''),
    ...(data ? { payload: createPayload(data) } : {}),
    bindings: {
      http: {
        headers: createObjectSchema(attributes, 'ce-'),
        bindingVersion: '0.3.0',
      },
    },
    ...createExternalDocs(eventType),
  };
}

function createPayload(data: EmbeddedSchema): JsonObject {
  return data.text === undefined
    ? { $ref: dataSchemaPointer }
    : { schemaFormat: data.schemaFormat, schema: data.text };
}

function createExternalDocs({ schema }: EventType): JsonObject {
  const url = webAddress(schema);
  return url ? { externalDocs: { url, description: 'Schema' } } : {};
}
