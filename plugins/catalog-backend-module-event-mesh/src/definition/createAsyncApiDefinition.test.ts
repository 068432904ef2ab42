import { parse } from 'yaml';
import {
  carrier,
  errorsOf,
  eventType,
  withData,
} from '../__testUtils__/definitions';
import { createAsyncApiDefinition } from './createAsyncApiDefinition';

describe('createAsyncApiDefinition', () => {
  it('contains the type, the URI template of the source, the extensions and the carrier', async () => {
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

describe('createAsyncApiDefinition with large event types', () => {
  it('omits a schema of more than 256 KiB, with a note', async () => {
    const definition = withData(
      JSON.stringify({ description: 'x'.repeat(262_144) }),
    );
    expect(await errorsOf(definition)).toEqual([]);
    expect(parse(definition).info.description).toBe(
      'The schema is not shown: it has 262162 characters, and the limit is 262144.',
    );
    expect(definition.length).toBeLessThan(10_000);
  });

  it('omits attributes beyond 100, except those of every CloudEvent', () => {
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

  it('omits an attribute that would change the prototype of the headers', async () => {
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

  it('allows any text for an attribute value of more than 1,000 characters', () => {
    const definition = createAsyncApiDefinition(eventType(), {
      extensions: { region: 'x'.repeat(1001) },
    });
    const { headers } = parse(definition).components.messages.event;
    expect(headers.properties.region).toEqual({ type: 'string', minLength: 1 });
  });
});
