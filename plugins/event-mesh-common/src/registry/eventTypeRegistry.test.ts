import { RawObject, resource } from '../__testUtils__/resource';
import { controlledBy, idOf, meshOf, to } from '../mesh/__testUtils__/meshOf';
import { SourceKind } from '../resources';
import { eventTypeRegistry } from './eventTypeRegistry';

const broker = resource('Broker', 'b', {
  metadata: {
    annotations: {
      'eventing.knative.dev/broker.class': 'MTChannelBasedBroker',
    },
  },
});
const trigger = (name: string, spec: object) =>
  resource('Trigger', name, {
    spec: { broker: 'b', subscriber: to('Service', name), ...spec },
  });
const eventType = (name: string, spec: object = {}, metadata: object = {}) =>
  resource('EventType', name, {
    metadata: { ...metadata },
    spec: {
      type: 'e',
      source: '/s',
      reference: to('Broker', 'b').ref,
      ...spec,
    },
  });

function rows(
  objects: readonly RawObject[],
  sourceKinds: readonly SourceKind[] = [],
) {
  return eventTypeRegistry(meshOf(objects), { sourceKinds });
}

describe('eventTypeRegistry', () => {
  it('merges all declarations of a type into one row', () => {
    const [row, ...others] = rows([
      broker,
      eventType('one', { schema: 'https://a', description: 'First' }),
      eventType('two', { source: '/t', schema: 'https://b', schemaData: '{}' }),
      eventType('three', { schema: 'https://a' }),
    ]);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      type: 'e',
      sources: ['/s', '/t'],
      schemas: [
        {
          url: 'https://a',
          declaredBy: [idOf('EventType one'), idOf('EventType three')],
        },
        { url: 'https://b', data: '{}', declaredBy: [idOf('EventType two')] },
      ],
      descriptions: ['First'],
      origins: ['declared'],
      entryPoints: [idOf('Broker b')],
      clusters: ['test'],
    });
  });

  it('lists the consumers of a broker with the better of several verdicts', () => {
    const [{ consumers }] = rows([
      broker,
      eventType('one', { source: '/web/{region}' }),
      eventType('two', { source: '/web/eu' }),
      trigger('eu', { filters: [{ exact: { source: '/web/eu' } }] }),
      trigger('vip', { filters: [{ exact: { vip: 'yes' } }] }),
      trigger('no', { filters: [{ exact: { type: 'f' } }] }),
    ]);
    expect(
      consumers.map(({ via, id, verdict, matches }) => [
        via,
        id,
        verdict,
        matches.length,
      ]),
    ).toEqual([
      [idOf('Trigger eu'), idOf('Service eu'), 'matches', 2],
      [idOf('Trigger vip'), idOf('Service vip'), 'mayMatch', 2],
    ]);
  });

  it('lists the consumers of a channel, of a flow and of a direct sink', () => {
    const at = (kind: string, ...objects: RawObject[]) =>
      rows([
        ...objects,
        eventType('one', { reference: to(kind, 'x').ref }),
      ])[0].consumers.map(({ via, id }) => [via, id]);
    const subscription = resource('Subscription', 's', {
      spec: {
        channel: to('Channel', 'x').ref,
        subscriber: to('Service', 'svc'),
      },
    });
    expect(at('Channel', resource('Channel', 'x'), subscription)).toEqual([
      [idOf('Subscription s'), idOf('Service svc')],
    ]);
    const sequence = resource('Sequence', 'x', {
      spec: { steps: [to('Service', 'a'), to('Service', 'c')] },
    });
    expect(at('Sequence', sequence)).toEqual([
      [idOf('Sequence x'), idOf('Service a')],
    ]);
    expect(at('Service', resource('Service', 'x'))).toEqual([
      [idOf('Service x'), idOf('Service x')],
    ]);
    expect(at('Broker')).toEqual([]);
  });

  it('lists the producers: sources, recorded replies, or unknown ones', () => {
    const source = resource('PingSource', 'p', {
      spec: { sink: to('Broker', 'b') },
    });
    const [row] = rows([
      broker,
      source,
      trigger('t', {}),
      eventType('made', {}, controlledBy(source)),
      eventType('answer', { reference: to('Trigger', 't').ref }),
    ]);
    expect(row.producers).toEqual([
      {
        id: idOf('Service t'),
        how: 'replies',
        declaredBy: [idOf('EventType answer')],
      },
      {
        id: idOf('PingSource p'),
        how: 'sends',
        declaredBy: [idOf('EventType made')],
      },
    ]);
    expect(row.hasUnknownProducers).toBe(false);
    expect(row.origins).toEqual(['declared', 'ofSource']);
    expect(rows([broker, eventType('one')])[0].hasUnknownProducers).toBe(true);
  });

  it('has rows for types that only a source sends or a kind could send', () => {
    const source = resource('PingSource', 'p', {
      spec: { sink: { uri: 'https://example.com' } },
      status: { ceAttributes: [{ type: 'ping', source: '/p' }] },
    });
    const kind: SourceKind = {
      cluster: 'test',
      group: 'sources.knative.dev',
      kind: 'PingSource',
      plural: 'pingsources',
      eventTypes: [
        { type: 'ping', description: 'A ping' },
        { type: 'pong', schema: 'https://a' },
      ],
    };
    expect(
      rows([source], [kind]).map(
        ({ type, origins, eventTypes, kinds, descriptions }) => ({
          type,
          origins,
          eventTypes,
          kinds: kinds.map(one => one.kind),
          descriptions,
        }),
      ),
    ).toEqual([
      {
        type: 'ping',
        origins: ['ofSource'],
        eventTypes: [],
        kinds: ['PingSource'],
        descriptions: ['A ping'],
      },
      {
        type: 'pong',
        origins: ['possible'],
        eventTypes: [],
        kinds: ['PingSource'],
        descriptions: [],
      },
    ]);
  });
});
