import fc from 'fast-check';
import { parse } from 'yaml';
import { errorsOf, withData } from '../__testUtils__/definitions';

describe('embedSchema', () => {
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
  ])('embeds schemaData as a schema if it is %s', async (_rule, schema) => {
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
      'a schema with a reference to a keyword that is omitted',
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
  ])('keeps the original text if it is %s', async (_rule, text) => {
    const definition = withData(text);
    expect(await errorsOf(definition)).toEqual([]);
    const { payload } = parse(definition).components.messages.event;
    expect(payload.schema).toBe(text);
  });

  it('converts references to other documents, which viewers would fetch, to links and text', async () => {
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

  it('never makes the definition invalid, for any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(schema, async value => {
        expect(await errorsOf(withData(JSON.stringify(value)))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
