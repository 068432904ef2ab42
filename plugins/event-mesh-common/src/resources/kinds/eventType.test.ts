import { readOne } from '../../__testUtils__/readOne';
import { resource } from '../../__testUtils__/resource';

function read(version: string, spec: unknown) {
  const raw = resource('EventType', 'e', { version, spec });
  const { resource: eventType, readIssues } = readOne('eventType', raw);
  const { object, version: readVersion, ...said } = eventType;
  return { said, readIssues };
}

const apiVersion = 'eventing.knative.dev/v1';
const reference = { apiVersion, kind: 'Broker', name: 'orders' };
const core = [
  { name: 'specversion', required: true },
  { name: 'id', required: true },
];

describe('EventType', () => {
  it.each(['v1beta1', 'v1beta2'])(
    'reads the same fields from %s and v1beta3',
    version => {
      const old = read(version, {
        type: 'order.placed',
        source: '/web/%7Bregion%7D',
        schema: 'https://example.com/s.json',
        description: 'placed',
        reference,
      });
      const schema = {
        name: 'schemadata',
        required: false,
        value: 'https://example.com/s.json',
      };
      const now = read('v1beta3', {
        attributes: [
          ...core,
          { name: 'type', required: true, value: 'order.placed' },
          { name: 'source', required: true, value: '/web/{region}' },
          schema,
        ],
        description: 'placed',
        reference,
      });
      expect(old).toEqual(now);
      expect(now.readIssues).toEqual([]);
      expect(now.said).toMatchObject({
        eventType: 'order.placed',
        source: '/web/{region}',
        schema: 'https://example.com/s.json',
        description: 'placed',
        reference: { kind: 'Broker', namespace: 'shop', name: 'orders' },
      });
    },
  );

  it('reads the same fields from every version without a source', () => {
    expect(read('v1beta2', { type: 'a', reference })).toEqual(
      read('v1beta3', {
        attributes: [
          { name: 'type', required: true, value: 'a' },
          { name: 'source', required: true },
          ...core,
        ],
        reference,
      }),
    );
  });

  it('unescapes only the braces of a source template', () => {
    const spec = { type: 'a', source: '/a%20b/%7Bx%7D/%7bx%7d/%2F' };
    expect(read('v1beta2', spec).said.source).toBe('/a%20b/{x}/%7bx%7d/%2F');
  });

  it('does not unescape a type, which is not a URL', () => {
    expect(read('v1beta2', { type: 'a%7Bx%7D' }).said.eventType).toBe(
      'a%7Bx%7D',
    );
  });

  it.each(['schema', 'schemadata', 'dataschema'])(
    'reads the schema from attribute %s',
    name => {
      const attributes = [{ name, required: false, value: 'https://a' }];
      const { said } = read('v1beta3', { attributes });
      expect(said.schema).toBe('https://a');
      expect(said.attributes.map(attribute => attribute.name)).toEqual([
        'dataschema',
        'id',
        'source',
        'specversion',
        'type',
      ]);
    },
  );

  it('keeps extension attributes', () => {
    const amount = { name: 'amount', required: true, value: '{n}' };
    const { said } = read('v1beta3', { attributes: [amount] });
    expect(said.attributes).toContainEqual(amount);
  });

  it('falls back to the broker name', () => {
    expect(
      read('v1beta2', { type: 'a', broker: 'orders' }).said.reference,
    ).toEqual({
      group: 'eventing.knative.dev',
      kind: 'Broker',
      namespace: 'shop',
      name: 'orders',
    });
  });

  it('prefers a reference of any kind to the broker name', () => {
    const spec = {
      type: 'a',
      broker: 'orders',
      reference: { apiVersion, kind: 'Trigger', name: 't', namespace: 'b' },
    };
    expect(read('v1beta1', spec).said.reference).toMatchObject({
      kind: 'Trigger',
      namespace: 'b',
    });
  });

  it('accepts an EventType without a reference', () => {
    expect(read('v1beta2', { type: 'a' }).said).not.toHaveProperty('reference');
  });

  it('keeps the inline schema, which v1beta3 does not serve', () => {
    expect(
      read('v1beta2', { type: 'a', schemaData: '{}' }).said.schemaData,
    ).toBe('{}');
  });

  it('reports a missing type', () => {
    expect(read('v1beta2', { source: '/a' }).readIssues).toEqual([
      'fieldMissing spec.type',
    ]);
  });
});
