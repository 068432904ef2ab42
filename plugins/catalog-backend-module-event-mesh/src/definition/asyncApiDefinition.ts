import { EventType } from 'backstage-plugin-event-mesh-common';
import { stringify } from 'yaml';
import { embedSchema, EmbeddedSchema, schemaPlace } from './embedSchema';
import { attributeSchemas, objectOf } from './headers';
import { JsonObject } from './json';
import { webAddress } from './webAddress';

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

/**
 * The definition of an event type: an AsyncAPI 3 document in YAML, the same text for the same event type.
 *
 * @internal
 */
export function asyncApiDefinition(
  eventType: EventType,
  { carrier, extensions = {} }: DefinitionContext,
): string {
  const { eventType: type, description, schemaData } = eventType;
  const title = type || eventType.ref.name;
  const data = schemaData === undefined ? undefined : embedSchema(schemaData);
  const document: JsonObject = {
    asyncapi: '3.0.0',
    info: {
      title,
      // An event type has none of its own.
      version: 'unversioned',
      ...(description ? { description } : {}),
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
  return stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 });
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
