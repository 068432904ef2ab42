import fc from 'fast-check';
import { RawObject, resource } from '../__testUtils__/resource';
import { readScenarios, scenarioNames } from '../__testUtils__/buildScenarios';
import { createMatcher } from '../filters';
import { controlledBy, idOf, meshOf, to } from './__testUtils__/meshOf';
import { matchTriggers } from './matchTriggers';
import { Mesh } from './types';

const broker = (name: string, brokerClass = 'MTChannelBasedBroker') =>
  resource('Broker', name, {
    metadata: {
      annotations: { 'eventing.knative.dev/broker.class': brokerClass },
    },
  });
const trigger = (name: string, spec: object) =>
  resource('Trigger', name, {
    spec: { broker: 'orders', subscriber: to('Service', 'svc'), ...spec },
  });
const typed = (name: string, type: string) =>
  trigger(name, { filter: { attributes: { type } } });
const eventType = (
  name: string,
  reference: object = to('Broker', 'orders').ref,
  rest: object = {},
) =>
  resource('EventType', name, {
    spec: { type: name, source: '/s', reference, ...rest },
  });

/** `Trigger: verdict` of all that get, or may get, the events of an EventType. */
function takers(mesh: Mesh, name: string): string[] {
  const matches = matchTriggers(mesh);
  return matches
    .announcedBy(idOf(`EventType ${name}`))
    .flatMap(matches.matchesOf)
    .map(
      ({ trigger: id, verdict }) => `${id.split('/')[4]}: ${verdict.verdict}`,
    );
}

describe('the Triggers that take an event type', () => {
  it('are those of its broker whose filter lets it pass, each with a verdict', () => {
    const mesh = meshOf([
      broker('orders'),
      broker('others'),
      typed('a', 'placed'),
      typed('b', 'cancelled'),
      trigger('c', {}),
      trigger('d', {
        filter: { attributes: { type: 'placed', region: 'eu' } },
      }),
      trigger('elsewhere', { broker: 'others' }),
      eventType('placed'),
    ]);
    expect(takers(mesh, 'placed')).toEqual([
      'a: matches',
      'c: matches',
      'd: mayMatch',
    ]);
  });

  it('follow the rules of the class of the broker', () => {
    const filters = [{ exact: { type: 'placed' } }];
    const of = (brokerClass: string) =>
      takers(
        meshOf([
          broker('orders', brokerClass),
          trigger('a', { filters }),
          eventType('cancelled'),
        ]),
        'cancelled',
      );
    expect(of('MTChannelBasedBroker')).toEqual([]);
    expect(of('RabbitMQBroker')).toEqual(['a: matches']);
    expect(of('PigeonBroker')).toEqual(['a: mayMatch']);
  });

  it('may be in another namespace, and of a broker that nobody may see', () => {
    const far = resource('Trigger', 'far', {
      namespace: 'other',
      spec: {
        brokerRef: { name: 'orders', namespace: 'shop' },
        filter: { attributes: { type: 'placed' } },
      },
    });
    expect(
      takers(meshOf([broker('orders'), far, eventType('placed')]), 'placed'),
    ).toEqual(['far: matches']);
    expect(takers(meshOf([far, eventType('placed')]), 'placed')).toEqual([
      'far: matches',
    ]);
  });

  it('are not those that Knative made', () => {
    const quote = resource('RequestReply', 'quote', {
      spec: { brokerRef: { name: 'orders' } },
    });
    const made = resource('Trigger', 'made', {
      metadata: controlledBy(quote),
      spec: { broker: 'orders', subscriber: { uri: 'http://192.0.2.1' } },
    });
    const mesh = meshOf([broker('orders'), quote, made, eventType('placed')]);
    expect(takers(mesh, 'placed')).toEqual([]);
  });

  it('are also found from the Trigger', () => {
    const mesh = meshOf([
      broker('orders'),
      typed('a', 'placed'),
      eventType('placed'),
      eventType('cancelled'),
    ]);
    const taken = matchTriggers(mesh).matchedBy(idOf('Trigger a'));
    expect(taken.map(({ announcement }) => announcement.by)).toEqual([
      idOf('EventType placed'),
    ]);
  });
});

describe('an announcement', () => {
  const of = (objects: readonly RawObject[], by: string) =>
    matchTriggers(meshOf(objects))
      .announcedBy(idOf(by))
      .map(({ by: _, id, ...rest }) => rest);
  const known = {
    attributes: { type: { value: 'e' }, source: { value: '/s' } },
  };

  it('of an EventType comes in where it refers to', () => {
    expect(of([eventType('e')], 'EventType e')).toEqual([
      {
        origin: 'declared',
        type: 'e',
        source: '/s',
        entry: idOf('Broker orders'),
        known,
      },
    ]);
  });

  it('of a reply comes in at the broker of its Trigger', () => {
    const reply = eventType('e', to('Trigger', 'a').ref);
    expect(of([typed('a', 'x'), reply], 'EventType e')).toEqual([
      expect.objectContaining({
        entry: idOf('Broker orders'),
        replyOf: idOf('Trigger a'),
      }),
    ]);
  });

  it('of a reply of a Subscription comes in where that sends replies, if anywhere', () => {
    const subscription = (spec: object) =>
      resource('Subscription', 's', {
        spec: { channel: to('Channel', 'c').ref, ...spec },
      });
    const reply = eventType('e', to('Subscription', 's').ref);
    const sent = of(
      [subscription({ reply: to('Broker', 'orders') }), reply],
      'EventType e',
    );
    expect(sent).toEqual([
      expect.objectContaining({ entry: idOf('Broker orders') }),
    ]);
    const dropped = of([subscription({}), reply], 'EventType e');
    expect(dropped).toEqual([{ ...sent[0], entry: undefined }]);
  });

  it('of a channel within a flow is a reply of a step, but for the first', () => {
    const flow = resource('Sequence', 'q', {
      spec: { steps: [to('Service', 'a'), to('Service', 'b')] },
    });
    const channel = (index: number) =>
      resource('InMemoryChannel', `q-kn-sequence-${index}`, {
        metadata: controlledBy(flow),
      });
    const at = (index: number) =>
      of(
        [
          flow,
          channel(0),
          channel(1),
          eventType('e', to('InMemoryChannel', `q-kn-sequence-${index}`).ref),
        ],
        'EventType e',
      );
    expect(at(0)).toEqual([
      expect.objectContaining({ entry: idOf('Sequence q') }),
    ]);
    expect(at(1)).toEqual([
      expect.objectContaining({ replyOf: idOf('Sequence q') }),
    ]);
    expect(at(1)[0]).not.toHaveProperty('entry');
  });

  it('holds templates as such, and of a schema only what events carry', () => {
    const schema = 'https://schemas.example.com/e.json';
    const ping = resource('PingSource', 'p', {});
    const declared = resource('EventType', 'e', {
      spec: { type: 'e', source: '/web/{region}', schema },
    });
    const made = resource('EventType', 'm', {
      metadata: controlledBy(ping),
      spec: { type: 'm', source: '/s', schema },
    });
    expect(of([declared], 'EventType e')[0].known.attributes).toEqual({
      type: { value: 'e' },
      source: { pieces: ['/web/', ''] },
      dataschema: { value: schema },
    });
    expect(of([ping, made], 'EventType m')[0].known.attributes).toEqual({
      type: { value: 'm' },
      source: { value: '/s' },
    });
  });

  it('tells EventTypes that Knative made by itself from those that people wrote', () => {
    const auto = resource('EventType', `et-orders-${'0'.repeat(32)}`, {
      spec: { type: 'e', source: '/s' },
    });
    expect(of([auto], `EventType et-orders-${'0'.repeat(32)}`)).toEqual([
      expect.objectContaining({ origin: 'autoCreated' }),
    ]);
  });

  it('of a source has its extensions, and is not said twice', () => {
    const source = resource('PingSource', 'p', {
      spec: {
        sink: to('Broker', 'orders'),
        ceOverrides: {
          extensions: { region: 'eu', type: 'no', 'Not-One': 'x' },
        },
      },
      status: {
        ceAttributes: [
          { type: 'ping', source: '/p' },
          { type: 'pong', source: '/p' },
        ],
      },
    });
    const made = resource('EventType', 'm', {
      metadata: controlledBy(source),
      spec: {
        type: 'ping',
        source: '/p',
        reference: to('Broker', 'orders').ref,
      },
    });
    const { announcements } = matchTriggers(meshOf([source, made]));
    expect(
      announcements.map(({ type, producer, origin, known: { attributes } }) => [
        type,
        producer,
        origin,
        attributes.region,
        attributes.type,
      ]),
    ).toEqual([
      [
        'ping',
        idOf('PingSource p'),
        'ofSource',
        { value: 'eu' },
        { value: 'ping' },
      ],
      [
        'pong',
        idOf('PingSource p'),
        'ofSource',
        { value: 'eu' },
        { value: 'pong' },
      ],
    ]);
  });
});

describe('matching by an index', () => {
  /** All pairs, one by one. */
  function naive(mesh: Mesh): string[] {
    const { announcements, classOf } = matchTriggers(mesh);
    const triggers = mesh.links.flatMap(({ role, owner, target }) => {
      const found = mesh.resources.get(owner)?.resource;
      return role === 'broker' && found?.type === 'trigger'
        ? [{ id: owner, end: target, found }]
        : [];
    });
    return announcements.flatMap(({ id, entry, known }) =>
      triggers
        .filter(({ end }) => end === entry)
        .map(one => ({
          id: one.id,
          ...createMatcher(one.found, { brokerClass: classOf(one.id) })(known),
        }))
        .filter(({ verdict }) => verdict !== 'doesNotMatch')
        .map(one => `${id} ${one.id} ${one.verdict}`),
    );
  }
  const indexed = (mesh: Mesh) => {
    const { announcements, matchesOf } = matchTriggers(mesh);
    return announcements.flatMap(announcement =>
      matchesOf(announcement).map(
        match => `${announcement.id} ${match.trigger} ${match.verdict.verdict}`,
      ),
    );
  };

  it.each(scenarioNames)(
    'finds the same as all pairs in scenario %s',
    async scenario => {
      const { mesh } = await readScenarios([scenario]);
      expect(indexed(mesh)).toEqual(naive(mesh));
    },
  );

  it('finds the same whatever the filters are', () => {
    const type = fc.constantFrom('a', 'ab', 'b');
    const part = fc.oneof(
      type.map(value => ({ exact: { type: value } })),
      type.map(value => ({ prefix: { type: value } })),
      type.map(value => ({ suffix: { type: value } })),
      type.map(value => ({ not: { exact: { type: value } } })),
      type.map(value => ({ cesql: `type LIKE '${value}%' AND x > 1` })),
      fc.constant({ exact: { region: 'eu' } }),
    );
    const spec = fc.oneof(
      fc.array(part, { maxLength: 2 }).map(filters => ({ filters })),
      fc.array(part, { maxLength: 2 }).map(any => ({ filters: [{ any }] })),
      type.map(value => ({ filter: { attributes: { type: value } } })),
    );
    fc.assert(
      fc.property(
        fc.array(spec, { maxLength: 6 }),
        fc.constantFrom('MTChannelBasedBroker', 'Kafka', 'RabbitMQBroker', 'X'),
        (specs, brokerClass) => {
          const mesh = meshOf([
            broker('orders', brokerClass),
            ...specs.map((each, index) => trigger(`t${index}`, each)),
            ...['a', 'ab', 'b', 'c'].map(name => eventType(name)),
            resource('EventType', 'open', {
              spec: {
                type: 'a{rest}',
                reference: to('Broker', 'orders').ref,
              },
            }),
          ]);
          expect(indexed(mesh)).toEqual(naive(mesh));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('matches a Trigger whose expression has 10,000 operands', () => {
    const sum = Array<string>(10_000).fill('x').join(' + ');
    const mesh = meshOf([
      broker('orders'),
      trigger('a', { filters: [{ cesql: `${sum} > 1` }] }),
      trigger('b', { filters: [{ cesql: `type = 'c' AND ${sum} > 1` }] }),
      ...Array.from({ length: 100 }, (_, i) => eventType(`type${i}`)),
    ]);
    expect(takers(mesh, 'type1')).toEqual(['a: mayMatch']);
    expect(takers(mesh, 'type99')).toEqual(['a: mayMatch']);
  });

  it('is for thousands of Triggers and as many types', () => {
    const count = 3000;
    const mesh = meshOf([
      broker('orders'),
      ...Array.from({ length: count }, (_, i) => typed(`t${i}`, `type${i}`)),
      ...Array.from({ length: count }, (_, i) => eventType(`type${i}`)),
    ]);
    const { announcements, matchesOf } = matchTriggers(mesh);
    const found = announcements.map(matchesOf);
    expect(found.every(({ length }) => length === 1)).toBe(true);
  });
});
