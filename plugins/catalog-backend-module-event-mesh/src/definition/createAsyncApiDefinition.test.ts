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
  it('says type, template of the source, extensions and where it flows', async () => {
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
      'nothing but a name',
      eventType({ eventType: undefined, source: undefined, attributes: [] }),
    ],
    ['a source whose braces do not pair', eventType({ source: '/{a' })],
    ['an empty schema', eventType({ schemaData: '' })],
    [
      'an address of a schema',
      eventType({ schema: 'https://schemas.example.com/a.json' }),
    ],
    [
      'an address that is none',
      eventType({ schema: 'ftp://schemas.example.com/a.json' }),
    ],
  ])('is valid with %s', async (_rule, made) => {
    expect(await errorsOf(createAsyncApiDefinition(made, {}))).toEqual([]);
  });

  it('links no address but one of the web', () => {
    expect(
      createAsyncApiDefinition(
        eventType({ schema: 'ftp://schemas.example.com/a.json' }),
        {},
      ),
    ).not.toContain('ftp:');
  });
});

describe('the size of a definition', () => {
  it('leaves out a schema of more than 256 KiB and says so', async () => {
    const definition = withData(
      JSON.stringify({ description: 'x'.repeat(262_144) }),
    );
    expect(await errorsOf(definition)).toEqual([]);
    expect(parse(definition).info.description).toBe(
      'The schema is not shown: it has 262162 characters, and the limit is 262144.',
    );
    expect(definition.length).toBeLessThan(10_000);
  });

  it('leaves out attributes beyond 100, but never one that every event has', () => {
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

  it('leaves out an attribute that would change the prototype of the headers', async () => {
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

  it('says of a value of more than 1,000 characters only that there is one', () => {
    const definition = createAsyncApiDefinition(eventType(), {
      extensions: { region: 'x'.repeat(1001) },
    });
    const { headers } = parse(definition).components.messages.event;
    expect(headers.properties.region).toEqual({ type: 'string', minLength: 1 });
  });
});

describe('the schema of its data', () => {
  const draft07 = { $schema: 'http://json-schema.org/draft-07/schema#' };

  it.each<[string, unknown]>([
    [
      'a schema',
      {
        ...draft07,
        type: 'object',
        required: ['id'],
        properties: { id: { type: 'string' } },
      },
    ],
    [
      'a newer draft',
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
    ['true', true],
    ['false', false],
    [
      'a discriminator of another standard',
      { type: 'object', discriminator: { propertyName: 'kind' } },
    ],
  ])('is part of it where it is %s', async (_rule, schema) => {
    const definition = withData(JSON.stringify(schema));
    expect(await errorsOf(definition)).toEqual([]);
    expect(parse(definition).components.schemas.data).toBeDefined();
  });

  it.each<[string, string]>([
    ['no JSON', 'syntax = "proto3"; message Order { string id = 1; }'],
    ['JSON of another kind', '[1, 2]'],
    [
      'an older draft',
      '{"properties":{"a":{"type":"number","minimum":1,"exclusiveMinimum":true}}}',
    ],
    ['Avro', '{"type":"record","name":"Order","fields":[]}'],
    [
      'a schema that refers to what it does not have',
      '{"properties":{"a":{"$ref":"#/definitions/gone"}}}',
    ],
    [
      'a schema with a reference in an example',
      '{"examples":[{"$ref":"file:///etc/passwd"}]}',
    ],
    ['a pattern that is none, in a reference', '{"$ref":"#/x"}'],
    [
      'a schema that refers to a keyword that a definition cannot have',
      '{"properties":{"a":{"$ref":"#/x-a"}},"x-a":{"type":"string"}}',
    ],
    [
      'a schema that refers to what a reference hides',
      '{"properties":{"a":{"$ref":"#/definitions/b/not"}},"definitions":{"b":{"$ref":"#/definitions/c","not":{}},"c":{}}}',
    ],
    [
      'a property whose name has characters that do not show',
      '{"properties":{"pay\\u202e":{"type":"string"}}}',
    ],
    [
      'a schema whose prototype a reader would change',
      '{"__proto__":{"type":"no type"}}',
    ],
    [
      'a property whose prototype a reader would change',
      '{"properties":{"__proto__":{"type":"string"}}}',
    ],
    [
      'deeper than anybody reads',
      `${'{"not":'.repeat(5000)}{}${'}'.repeat(5000)}`,
    ],
  ])('stands there word for word where it is %s', async (_rule, text) => {
    const definition = withData(text);
    expect(await errorsOf(definition)).toEqual([]);
    const { payload } = parse(definition).components.messages.event;
    expect(payload.schema).toBe(text);
  });

  it('never makes its reader fetch what it refers to', async () => {
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

  it('cannot spoil the definition, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(schema, async value => {
        expect(await errorsOf(withData(JSON.stringify(value)))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
