import { Parser } from '@asyncapi/parser';
import { EventType } from 'backstage-plugin-event-mesh-common';
import fc from 'fast-check';
import { parse } from 'yaml';
import { createAsyncApiDefinition } from './createAsyncApiDefinition';

const eventType = (part: Partial<EventType> = {}): EventType => ({
  type: 'eventType',
  ref: {
    cluster: 'shop',
    group: 'eventing.knative.dev',
    kind: 'EventType',
    namespace: 'shop',
    name: 'order-placed',
  },
  version: 'v1beta2',
  labels: {},
  annotations: {},
  hasStatus: true,
  conditions: [],
  addresses: [],
  object: {},
  eventType: 'com.shop.order.placed',
  source: '/web/{region}',
  attributes: [
    { name: 'id', required: true },
    { name: 'source', required: true, value: '/web/{region}' },
    { name: 'specversion', required: true },
    { name: 'type', required: true, value: 'com.shop.order.placed' },
  ],
  ...part,
});

const carrier = { kind: 'Broker', namespace: 'shop', name: 'orders' };
const withData = (schemaData: string) =>
  createAsyncApiDefinition(eventType({ schemaData }), { carrier });

const parser = new Parser();

async function errorsOf(definition: string) {
  const { diagnostics } = await parser.parse(definition);
  return diagnostics
    .filter(({ severity }) => severity === 0)
    .map(({ message, path }) => `${path.join('.')}: ${message}`);
}

describe('the definition of an event type', () => {
  it('has the type, the URI template of the source, the extensions and the carrier', async () => {
    const definition = createAsyncApiDefinition(eventType(), {
      carrier,
      extensions: { region: 'eu' },
    });
    expect(await errorsOf(definition)).toEqual([]);
    expect(definition).toMatchInlineSnapshot(`
      "asyncapi: 3.0.0
      info:
        title: com.shop.order.placed
        version: unversioned
      channels:
        events:
          address: shop/orders
          title: Broker orders
          description: Broker orders in namespace shop
          messages:
            event:
              $ref: "#/components/messages/event"
      operations:
        send:
          action: send
          channel:
            $ref: "#/channels/events"
          messages:
            - $ref: "#/channels/events/messages/event"
      components:
        messages:
          event:
            name: com.shop.order.placed
            title: com.shop.order.placed
            summary: A CloudEvent; its headers are its context attributes.
            headers:
              type: object
              properties:
                id:
                  type: string
                  minLength: 1
                region:
                  type: string
                  const: eu
                source:
                  type: string
                  pattern: ^\\/web\\/.+$
                  description: /web/{region}
                specversion:
                  type: string
                  const: "1.0"
                type:
                  type: string
                  const: com.shop.order.placed
              required:
                - id
                - region
                - source
                - specversion
                - type
            bindings:
              http:
                headers:
                  type: object
                  properties:
                    ce-id:
                      type: string
                      minLength: 1
                    ce-region:
                      type: string
                      const: eu
                    ce-source:
                      type: string
                      pattern: ^\\/web\\/.+$
                      description: /web/{region}
                    ce-specversion:
                      type: string
                      const: "1.0"
                    ce-type:
                      type: string
                      const: com.shop.order.placed
                  required:
                    - ce-id
                    - ce-region
                    - ce-source
                    - ce-specversion
                    - ce-type
                bindingVersion: 0.3.0
      "
    `);
  });

  it.each([
    [
      'only a name',
      eventType({ eventType: undefined, source: undefined, attributes: [] }),
    ],
    ['an unbalanced brace in the source', eventType({ source: '/{a' })],
    ['an empty schema', eventType({ schemaData: '' })],
    [
      'a schema address',
      eventType({ schema: 'https://schemas.example.com/a.json' }),
    ],
    [
      'a schema address that is not an http address',
      eventType({ schema: 'ftp://schemas.example.com/a.json' }),
    ],
  ])('is valid if the event type has %s', async (_rule, made) => {
    expect(await errorsOf(createAsyncApiDefinition(made, {}))).toEqual([]);
  });

  it('links only http and https addresses', () => {
    expect(
      createAsyncApiDefinition(
        eventType({ schema: 'ftp://schemas.example.com/a.json' }),
        {},
      ),
    ).not.toContain('ftp:');
  });
});

describe('the size of a definition', () => {
  it('is bounded by leaving out a schema of more than 256 KiB, with a note', async () => {
    const definition = withData(
      JSON.stringify({ description: 'x'.repeat(262_144) }),
    );
    expect(await errorsOf(definition)).toEqual([]);
    expect(parse(definition).info.description).toBe(
      'The schema is not shown: it has 262162 characters, and the limit is 262144.',
    );
    expect(definition.length).toBeLessThan(10_000);
  });

  it('is bounded by leaving out attributes beyond 100, except those of every CloudEvent', () => {
    const attributes = Array.from({ length: 500 }, (_, i) => ({
      name: `a${i + 100}`,
      required: false,
    }));
    const made = eventType({
      attributes: [...attributes, ...eventType().attributes],
    });
    const { headers } = parse(createAsyncApiDefinition(made, {})).components
      .messages.event;
    expect(Object.keys(headers.properties)).toHaveLength(104);
    expect(headers.required).toEqual(['id', 'source', 'specversion', 'type']);
  });

  it('does not depend on an attribute that would change the prototype of the headers', async () => {
    const made = eventType({
      attributes: [
        { name: '__proto__', required: true, value: 'a' },
        ...eventType().attributes,
      ],
    });
    const definition = createAsyncApiDefinition(made, {});
    expect(await errorsOf(definition)).toEqual([]);
    expect(definition).not.toContain('__proto__');
  });

  it('is bounded by allowing any text for an attribute value of more than 1,000 characters', () => {
    const definition = createAsyncApiDefinition(eventType(), {
      extensions: { region: 'x'.repeat(1001) },
    });
    const { headers } = parse(definition).components.messages.event;
    expect(headers.properties.region).toEqual({ type: 'string', minLength: 1 });
  });
});

describe('schemaData', () => {
  const draft07 = { $schema: 'http://json-schema.org/draft-07/schema#' };

  it.each<[string, unknown]>([
    [
      'a JSON Schema',
      {
        ...draft07,
        type: 'object',
        required: ['id'],
        properties: { id: { type: 'string' } },
      },
    ],
    [
      'a schema of a newer draft that draft 07 can read',
      {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $defs: { a: { type: 'string' } },
        properties: { a: { prefixItems: [{ $ref: '#/$defs/a' }] } },
      },
    ],
    [
      'a schema that refers to itself',
      {
        type: 'object',
        properties: {
          parent: { $ref: '#' },
          child: { $ref: '#/definitions/child' },
        },
        definitions: {
          child: {
            type: 'object',
            properties: { again: { $ref: '#/definitions/child' } },
          },
        },
      },
    ],
    ['the schema true', true],
    ['the schema false', false],
    [
      'a schema with the discriminator of OpenAPI',
      { type: 'object', discriminator: { propertyName: 'kind' } },
    ],
  ])('is embedded as a schema if it is %s', async (_rule, schema) => {
    const definition = withData(JSON.stringify(schema));
    expect(await errorsOf(definition)).toEqual([]);
    expect(parse(definition).components.schemas.data).toBeDefined();
  });

  it.each<[string, string]>([
    ['not JSON', 'syntax = "proto3"; message Order { string id = 1; }'],
    ['JSON, but not an object', '[1, 2]'],
    [
      'a schema of an older draft',
      '{"properties":{"a":{"type":"number","minimum":1,"exclusiveMinimum":true}}}',
    ],
    ['an Avro schema', '{"type":"record","name":"Order","fields":[]}'],
    [
      'a schema with an unresolved reference',
      '{"properties":{"a":{"$ref":"#/definitions/gone"}}}',
    ],
    [
      'a schema with a reference in an example',
      '{"examples":[{"$ref":"file:///etc/passwd"}]}',
    ],
    ['only an unresolved reference', '{"$ref":"#/x"}'],
    [
      'a schema with a reference to a keyword that is left out',
      '{"properties":{"a":{"$ref":"#/x-a"}},"x-a":{"type":"string"}}',
    ],
    [
      'a schema with a reference to a sibling of another reference',
      '{"properties":{"a":{"$ref":"#/definitions/b/not"}},"definitions":{"b":{"$ref":"#/definitions/c","not":{}},"c":{}}}',
    ],
    [
      'a schema with unsafe characters in the name of a property',
      '{"properties":{"pay\\u202e":{"type":"string"}}}',
    ],
    [
      'a schema with a keyword that would change its prototype',
      '{"__proto__":{"type":"no type"}}',
    ],
    [
      'a schema with a property that would change a prototype',
      '{"properties":{"__proto__":{"type":"string"}}}',
    ],
    [
      'nested deeper than 64 levels',
      `${'{"not":'.repeat(5000)}{}${'}'.repeat(5000)}`,
    ],
  ])('stays the original text if it is %s', async (_rule, text) => {
    const definition = withData(text);
    expect(await errorsOf(definition)).toEqual([]);
    const { payload } = parse(definition).components.messages.event;
    expect(payload.schema).toBe(text);
  });

  it('becomes links and text where it refers to other documents, which viewers would fetch', async () => {
    const definition = withData(
      JSON.stringify({
        properties: {
          a: { $ref: 'https://schemas.example.com/a.json' },
          b: { $ref: 'file:///etc/passwd' },
          c: { $ref: 'c.json#/definitions/c' },
        },
      }),
    );
    expect(await errorsOf(definition)).toEqual([]);
    expect(parse(definition).components.schemas.data.properties).toEqual({
      a: { externalDocs: { url: 'https://schemas.example.com/a.json' } },
      b: { description: 'file:///etc/passwd' },
      c: { description: 'c.json#/definitions/c' },
    });
  });

  const schema = fc.letrec(tie => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<unknown>(
        true,
        1,
        'a',
        '(',
        null,
        '#',
        '#/definitions/a',
        'https://x.example',
      ),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom(
          'type',
          'properties',
          'items',
          '$ref',
          'definitions',
          'a',
          'enum',
          'pattern',
          'not',
          'allOf',
          'discriminator',
          'externalDocs',
          'deprecated',
          'required',
          '$id',
          'examples',
          'x-parser-unique-object-id',
          '__proto__',
          'default',
          'dependencies',
          'format',
          'const',
        ),
        tie('value'),
        { maxKeys: 4 },
      ),
    ),
  })).value;

  it('never makes the definition invalid, whatever JSON it is', async () => {
    await fc.assert(
      fc.asyncProperty(schema, async value => {
        expect(await errorsOf(withData(JSON.stringify(value)))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
