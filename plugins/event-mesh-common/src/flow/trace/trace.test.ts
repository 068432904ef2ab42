import { join } from 'node:path';
import { RawObject, resource } from '../../__testUtils__/resource';
import { readGolden } from '../../__testUtils__/readGolden';
import { readScenarios } from '../../__testUtils__/buildScenarios';
import {
  MeshOfOptions,
  controlledBy,
  idOf,
  meshOf,
  to,
} from '../../mesh/__testUtils__/meshOf';
import { traceLines } from './__testUtils__/traceLines';
import { trace } from './trace';
import { TraceOptions } from './types';

const brokerClass = {
  'eventing.knative.dev/broker.class': 'MTChannelBasedBroker',
};
const broker = (name: string, spec: object = {}) =>
  resource('Broker', name, { metadata: { annotations: brokerClass }, spec });
const service = (name: string) => resource('Service', name);
const trigger = (name: string, spec: object) =>
  resource('Trigger', name, {
    spec: { broker: 'b', subscriber: to('Service', 'svc'), ...spec },
  });
const only = (type: string) => ({ filter: { attributes: { type } } });
const eventType = (name: string, reference: object, rest: object = {}) =>
  resource('EventType', name, {
    spec: { type: name, source: '/s', reference, ...rest },
  });
const inBroker = to('Broker', 'b').ref;

/** The list of a trace, without what nobody of these looks at: the start and the services. */
function lines(
  objects: readonly RawObject[],
  start: string,
  { mesh: given, ...options }: TraceOptions & { mesh?: MeshOfOptions } = {},
): string[] {
  const usual = [broker('b'), service('svc'), service('dlq')].filter(
    ({ kind, metadata }) =>
      !objects.some(
        other => other.kind === kind && other.metadata.name === metadata.name,
      ),
  );
  const mesh = meshOf([...usual, ...objects], given);
  return traceLines(mesh, trace(mesh, idOf(start), options));
}

describe('a trace from an event type', () => {
  const placed = eventType('placed', inBroker);

  it('goes through the Triggers of its broker, and says of each why', () => {
    expect(
      lines(
        [
          placed,
          trigger('a', only('placed')),
          trigger('b', only('cancelled')),
          trigger('c', {
            filter: { attributes: { type: 'placed', vip: 'yes' } },
          }),
        ],
        'EventType placed',
      ),
    ).toEqual([
      'start  EventType shop/placed  placed',
      '  enters  Broker shop/b  via EventType shop/placed  placed',
      '    subscriber  Service shop/svc  via Trigger shop/a  placed  matches(type)',
      '      reply  Broker shop/b  via Trigger shop/a  ?  maybe  [unknownReply]',
      '    subscriber  Service shop/svc  via Trigger shop/b  placed  doesNotMatch(type)  never  [refused]',
      '    subscriber  Service shop/svc  via Trigger shop/c  placed  mayMatch(vip)  maybe',
      '      reply  Broker shop/b  via Trigger shop/c  ?  maybe  [unknownReply]',
    ]);
  });

  it('goes on with the replies that event types record', () => {
    expect(
      lines(
        [
          placed,
          eventType('booked', to('Trigger', 'a').ref),
          trigger('a', only('placed')),
          trigger('b', only('booked')),
        ],
        'EventType placed',
      ).slice(2),
    ).toEqual([
      '    subscriber  Service shop/svc  via Trigger shop/a  placed  matches(type)',
      '      reply  Broker shop/b  via Trigger shop/a  booked*  maybe',
      '        subscriber  Service shop/svc  via Trigger shop/a  booked*  doesNotMatch(type)  never  [refused]',
      '        subscriber  Service shop/svc  via Trigger shop/b  booked*  matches(type)  maybe',
      '          reply  Broker shop/b  via Trigger shop/b  ?  maybe  [unknownReply]',
      '    subscriber  Service shop/svc  via Trigger shop/b  placed  doesNotMatch(type)  never  [refused]',
    ]);
  });

  it('cuts a loop, and says who sends it round', () => {
    expect(
      lines(
        [placed, eventType('again', to('Trigger', 'a').ref), trigger('a', {})],
        'EventType placed',
      ).slice(2),
    ).toEqual([
      '    subscriber  Service shop/svc  via Trigger shop/a  placed  matches()',
      '      reply  Broker shop/b  via Trigger shop/a  again*  maybe',
      '        subscriber  Service shop/svc  via Trigger shop/a  again*  matches()  maybe',
      '          reply  Broker shop/b  via Trigger shop/a  again*  maybe  [loop 3]',
      'loop maybe: Trigger shop/a',
    ]);
  });

  it('goes over bridges, and to dead letter sinks, its own or one that is taken over', () => {
    const far = resource('Broker', 'far', {
      namespace: 'other',
      metadata: { annotations: brokerClass },
    });
    expect(
      lines(
        [
          placed,
          broker('b', { delivery: { deadLetterSink: to('Service', 'dlq') } }),
          far,
          trigger('bridge', { subscriber: to('Broker', 'far', 'other') }),
          resource('Trigger', 'end', {
            namespace: 'other',
            spec: { broker: 'far', subscriber: to('Service', 'gone') },
          }),
        ],
        'EventType placed',
      ).slice(2),
    ).toEqual([
      '    subscriber  Broker other/far  via Trigger shop/bridge  placed  matches()',
      '      subscriber  Service other/gone  via Trigger other/end  placed  matches()  [notFound]',
      '    deadLetterSink  Service shop/dlq  via Trigger shop/bridge  placed  maybe',
    ]);
  });

  it('that refers to a Trigger starts with the reply, and one of nothing goes nowhere', () => {
    expect(
      lines(
        [eventType('r', to('Trigger', 'a').ref), trigger('a', only('x'))],
        'EventType r',
      ),
    ).toEqual([
      'start  EventType shop/r  r',
      '  enters  Broker shop/b  via EventType shop/r  r',
      '    subscriber  Service shop/svc  via Trigger shop/a  r  doesNotMatch(type)  never  [refused]',
    ]);
    expect(
      lines(
        [resource('EventType', 'n', { spec: { type: 'n' } })],
        'EventType n',
      ),
    ).toEqual(['start  EventType shop/n  n']);
  });

  it('says so where it flows through what is not there, or may not be seen', () => {
    const gone = [
      eventType('e', to('Broker', 'gone').ref),
      trigger('a', { broker: 'gone' }),
    ];
    expect(lines(gone, 'EventType e').slice(1)).toEqual([
      '  enters  Broker shop/gone  via EventType shop/e  e  [notFound]',
    ]);
    const entries = [
      {
        group: 'eventing.knative.dev',
        kind: 'Broker',
        state: 'forbidden' as const,
      },
    ];
    expect(lines(gone, 'EventType e', { mesh: { entries } })[2]).toBe(
      '    subscriber  Service shop/svc  via Trigger shop/a  e  matches()',
    );
  });

  it('ends where it is as long as was asked for', () => {
    const many = Array.from({ length: 9 }, (_, i) => trigger(`t${i}`, {}));
    const found = lines([placed, ...many], 'EventType placed', { limit: 5 });
    expect(found).toHaveLength(6);
    expect(found[5]).toBe('cut');
    expect(found[1]).toMatch(/\[cut\]$/);
  });
});

describe('a trace through channels and flows', () => {
  it('goes through Subscriptions and on with their replies', () => {
    const channel = (name: string) => resource('Channel', name);
    expect(
      lines(
        [
          channel('c'),
          channel('d'),
          resource('Subscription', 's', {
            spec: {
              channel: to('Channel', 'c').ref,
              subscriber: to('Service', 'svc'),
              reply: to('Channel', 'd'),
            },
          }),
          resource('Subscription', 'through', {
            spec: {
              channel: to('Channel', 'c').ref,
              reply: to('Channel', 'd'),
            },
          }),
        ],
        'Channel c',
      ),
    ).toEqual([
      'start  Channel shop/c  ?',
      '  subscriber  Service shop/svc  via Subscription shop/s  ?',
      '    reply  Channel shop/d  via Subscription shop/s  ?  maybe',
      '  reply  Channel shop/d  via Subscription shop/through  ?',
    ]);
  });

  it('goes from step to step with what each answers, and stops where one never does', () => {
    expect(
      lines(
        [
          resource('Sequence', 'q', {
            spec: {
              steps: [
                {
                  ...to('Service', 'svc'),
                  delivery: { deadLetterSink: to('Service', 'dlq') },
                },
                to('Broker', 'b'),
                to('Service', 'svc'),
              ],
              reply: to('Broker', 'b'),
            },
          }),
        ],
        'Sequence q',
      ),
    ).toEqual([
      'start  Sequence shop/q  ?',
      '  step 0  Service shop/svc  via Sequence shop/q  ?',
      '    step 1  Broker shop/b  via Sequence shop/q  ?  maybe',
      '      step 2  Service shop/svc  via Sequence shop/q  ?  never  [noReply]',
      '  deadLetterSink 0  Service shop/dlq  via Sequence shop/q  ?  maybe',
    ]);
  });

  it('goes through the filters of branches, and to their own replies or the Parallel’s', () => {
    const branches = [
      { filter: to('Service', 'svc'), subscriber: to('Service', 'svc') },
      { subscriber: to('Service', 'dlq'), reply: to('Channel', 'c') },
    ];
    expect(
      lines(
        [
          resource('Channel', 'c'),
          resource('Parallel', 'p', {
            spec: { branches, reply: to('Broker', 'b') },
          }),
        ],
        'Parallel p',
      ),
    ).toEqual([
      'start  Parallel shop/p  ?',
      '  branchFilter 0  Service shop/svc  via Parallel shop/p  ?',
      '    branchSubscriber 0  Service shop/svc  via Parallel shop/p  ?  maybe',
      '      branchReply 0  Broker shop/b  via Parallel shop/p  ?  maybe',
      '  branchSubscriber 1  Service shop/dlq  via Parallel shop/p  ?',
      '    branchReply 1  Channel shop/c  via Parallel shop/p  ?  maybe',
    ]);
  });

  it('goes on from a transformation with another event, to its sink or back', () => {
    const transform = (name: string, spec: object) =>
      resource('EventTransform', name, {
        spec: { jsonata: { expression: '{}' }, ...spec },
      });
    expect(
      lines(
        [
          transform('back', {}),
          transform('on', { sink: to('Service', 'svc') }),
          eventType('e', inBroker),
          trigger('a', {
            ...only('e'),
            subscriber: to('EventTransform', 'back'),
          }),
          trigger('o', {
            ...only('e'),
            subscriber: to('EventTransform', 'on'),
          }),
        ],
        'EventType e',
      ).slice(2),
    ).toEqual([
      '    subscriber  EventTransform shop/back  via Trigger shop/a  e  matches(type)',
      '      reply  Broker shop/b  via Trigger shop/a  ?  maybe',
      '        subscriber  EventTransform shop/back  via Trigger shop/a  ?  mayMatch(type)  maybe',
      '          reply  Broker shop/b  via Trigger shop/a  ?  maybe  [loop 3]',
      '        subscriber  EventTransform shop/on  via Trigger shop/o  ?  mayMatch(type)  maybe',
      '          sink  Service shop/svc  via EventTransform shop/on  ?  maybe',
      '          reply  Broker shop/b  via Trigger shop/o  ?  maybe  [unknownReply]',
      '    subscriber  EventTransform shop/on  via Trigger shop/o  e  matches(type)',
      '      sink  Service shop/svc  via EventTransform shop/on  ?',
      '      reply  Broker shop/b  via Trigger shop/o  ?  maybe  [unknownReply]',
      'loop maybe: Trigger shop/a',
    ]);
  });

  it('goes through a RequestReply into its broker, and back to it with answers', () => {
    const quote = resource('RequestReply', 'quote', {
      spec: { brokerRef: { name: 'b' }, correlationAttribute: 'asked' },
    });
    const made = resource('Trigger', 'made', {
      metadata: controlledBy(quote),
      spec: {
        broker: 'b',
        filters: [
          { cesql: "KN_VERIFY_CORRELATION_ID(answered, 'a', 'b', 'c', 0, 1)" },
        ],
        subscriber: { uri: 'http://192.0.2.1' },
      },
    });
    expect(lines([quote, made], 'RequestReply quote')).toEqual([
      'start  RequestReply shop/quote  ?',
      '  request  Broker shop/b  via RequestReply shop/quote  ?',
      '    requestReply  RequestReply shop/quote  via RequestReply shop/quote  ?  mayMatch(answered)  maybe  [answered]',
    ]);
  });
});

describe('a trace from a source', () => {
  const sink = to('Broker', 'b');

  it('has each type that it is known to send, with its extensions', () => {
    const source = resource('PingSource', 'p', {
      spec: { sink, ceOverrides: { extensions: { region: 'eu' } } },
      status: { ceAttributes: [{ type: 'ping', source: '/p' }] },
    });
    expect(
      lines(
        [
          source,
          trigger('eu', { filter: { attributes: { region: 'eu' } } }),
          trigger('us', { filter: { attributes: { region: 'us' } } }),
        ],
        'PingSource p',
      ).slice(0, 4),
    ).toEqual([
      'start  PingSource shop/p  ?',
      '  sink  Broker shop/b  via PingSource shop/p  ping',
      '    subscriber  Service shop/svc  via Trigger shop/eu  ping  matches(region)',
      '      reply  Broker shop/b  via Trigger shop/eu  ?  maybe  [unknownReply]',
    ]);
  });

  it('of which nothing is known has any event, and goes from the subject of a SinkBinding along its line', () => {
    const app = resource('Deployment', 'app');
    const binding = resource('SinkBinding', 'sb', {
      spec: {
        sink,
        subject: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'app' },
      },
    });
    const mesh = meshOf([broker('b'), app, binding]);
    const found = trace(mesh, idOf('Deployment app'));
    expect(traceLines(mesh, found)).toEqual([
      'start  Deployment shop/app  ?',
      '  sink  Broker shop/b  via SinkBinding shop/sb  ?',
    ]);
    expect([...found.edges.keys()]).toEqual([
      `${idOf('SinkBinding sb')}#subject`,
    ]);
    expect(traceLines(mesh, trace(mesh, idOf('SinkBinding sb')))[1]).toBe(
      '  sink  Broker shop/b  via SinkBinding shop/sb  ?',
    );
  });
});

describe('what a trace touches', () => {
  it('is said with how well it is reached on the best way', () => {
    const mesh = meshOf([
      broker('b'),
      service('svc'),
      service('no'),
      eventType('e', inBroker),
      trigger('sure', only('e')),
      trigger('open', { filter: { attributes: { x: '1' } } }),
      trigger('out', { ...only('f'), subscriber: to('Service', 'no') }),
    ]);
    const { nodes, edges } = trace(mesh, idOf('EventType e'));
    const reachOf = (owner: string) =>
      edges.get(`${idOf(`Trigger ${owner}`)}#subscriber`);
    expect(['sure', 'open', 'out'].map(reachOf)).toEqual([
      'always',
      'maybe',
      'never',
    ]);
    expect(nodes.get(idOf('Service svc'))).toBe('always');
    expect(nodes.get(idOf('Service no'))).toBe('never');
  });

  it('is reached as well as by any of the hops that are listed once', () => {
    // The reply that only may come is listed first; the same event also comes straight.
    const mesh = meshOf([
      broker('b'),
      broker('c'),
      service('svc'),
      eventType('e', inBroker),
      trigger('a', {
        subscriber: to('Broker', 'c'),
        filter: { attributes: { x: '1' } },
      }),
      trigger('z', { subscriber: to('Broker', 'c') }),
      trigger('c', { broker: 'c' }),
    ]);
    const { nodes, hops } = trace(mesh, idOf('EventType e'));
    expect(hops.filter(({ stop }) => stop === 'seen')).toHaveLength(1);
    expect(nodes.get(idOf('Service svc'))).toBe('always');
  });

  it('is nothing where there is no such thing', () => {
    expect(trace(meshOf([]), 'nobody')).toEqual({
      start: 'nobody',
      hops: [],
      nodes: new Map(),
      edges: new Map(),
      loops: [],
      isCut: false,
    });
  });
});

describe.each(['kafka', 'policies', 'east-west'])(
  'the traces of scenario %s',
  scenario => {
    it('are the ones that were looked at', async () => {
      const { mesh } = await readScenarios(scenario.split('-'));
      const starts = [...mesh.resources.values()].filter(
        ({ resource: { type } }) => ['eventType', 'eventSource'].includes(type),
      );
      const text = starts
        .flatMap(({ id }) => [
          `# ${id}`,
          ...traceLines(mesh, trace(mesh, id)),
          '',
        ])
        .join('\n');
      const file = join(__dirname, '__goldens__', `${scenario}.golden`);
      expect(text).toBe(readGolden(file, text));
    });
  },
);
