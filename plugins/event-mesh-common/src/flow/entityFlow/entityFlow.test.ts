import { buildScenarios } from '../../__testUtils__/buildScenarios';
import { RawObject, resource } from '../../__testUtils__/resource';
import { idOf, meshOf, to } from '../../mesh/__testUtils__/meshOf';
import { findEntityResources } from '../../entities';
import { entityFlow } from './entityFlow';
import { EntityPath } from './types';

const svc = (name: string) => to('Service', name);
const broker = (name: string, spec: object = {}) =>
  resource('Broker', name, {
    metadata: {
      annotations: {
        'eventing.knative.dev/broker.class': 'MTChannelBasedBroker',
      },
    },
    spec,
  });
const trigger = (name: string, end: string, spec: object = {}) =>
  resource('Trigger', name, {
    spec: { broker: 'b', subscriber: svc(end), ...spec },
  });
const eventType = (name: string, type: string, end: object) =>
  resource('EventType', name, { spec: { type, reference: end } });

const shop: readonly RawObject[] = [
  broker('b', { delivery: { deadLetterSink: svc('dlq'), retry: 5 } }),
  resource('Service', 'billing'),
  resource('Service', 'other'),
  resource('Service', 'dlq'),
  trigger('bill', 'billing', {
    filter: { attributes: { type: 'order.placed' } },
  }),
  trigger('others', 'other'),
  resource('PingSource', 'ping', { spec: { sink: to('Broker', 'b') } }),
  eventType('placed', 'order.placed', to('Broker', 'b').ref),
  eventType('cancelled', 'order.cancelled', to('Broker', 'b').ref),
  // What billing answers.
  eventType('billed', 'order.billed', to('Trigger', 'bill').ref),
];

const name = (id: string) => id.split('/')[4] ?? id;
const ways = (all: readonly EntityPath[]) =>
  all.map(({ from, via, to: end, types, isDeadLetter }) =>
    [
      `${name(from)} -${name(via)}-> ${name(end)}`,
      ...(isDeadLetter ? ['(failures)'] : []),
      ...types.map(({ type, sure }) => `${type} ${sure}`),
    ].join(' '),
  );

function flowOf(ids: readonly string[], objects = shop) {
  const { receives, sends, failures, ...rest } = entityFlow(
    meshOf(objects),
    ids.map(id => idOf(id)),
  );
  return {
    receives: ways(receives),
    sends: ways(sends),
    failures: failures.map(({ of, to: ends, givenBy = '', isLost, tries }) =>
      [
        `${of.map(name)} to ${isLost ? 'nobody' : ends.map(name)}`,
        ...(givenBy ? [`as ${name(givenBy)} says`] : []),
        ...tries.map(({ code }) => code),
      ].join(', '),
    ),
    ...rest,
  };
}

describe('the flow around a service', () => {
  it('is what is delivered to it, what it answers, and where failures go', () => {
    expect(flowOf(['Service billing'])).toEqual({
      about: 'resources',
      receives: ['b -bill-> billing order.placed matches'],
      sends: ['billing -bill-> b order.billed matches'],
      failures: [
        'bill to dlq, as b says, deliveryInherited, deliveryRetryCount',
      ],
      received: [{ type: 'order.placed', sure: 'matches' }],
      sent: [{ type: 'order.billed', sure: 'matches' }],
    });
  });

  it('has what a Trigger of its own delivers elsewhere', () => {
    expect(flowOf(['Trigger others']).receives).toEqual([
      'b -others-> other order.billed matches order.cancelled matches order.placed matches',
    ]);
  });

  it('has what it says that it sends, where nobody is seen to take it from it', () => {
    const { sends, sent } = flowOf(['Service billing', 'EventType cancelled']);
    expect(sends).toHaveLength(1);
    expect(sent).toEqual([
      { type: 'order.billed', sure: 'matches' },
      { type: 'order.cancelled', sure: 'declared' },
    ]);
  });

  it('has what a source of its own brings', () => {
    const objects = [
      resource('Service', 'billing'),
      resource('PingSource', 'ping', { spec: { sink: svc('billing') } }),
    ];
    const { receives, sends } = flowOf(
      ['Service billing', 'PingSource ping'],
      objects,
    );
    expect([receives.length, sends]).toEqual([1, []]);
    expect(receives[0]).toMatch(/^ping -ping-> billing/);
  });

  it('has what comes out of a flow once, from the step before', () => {
    const objects = [
      ...['first', 'second'].map(one => resource('Service', one)),
      resource('Sequence', 'steps', {
        spec: { steps: [svc('first'), svc('second')] },
      }),
    ];
    expect(flowOf(['Service first'], objects).receives).toEqual([
      'steps -steps-> first',
    ]);
    expect(flowOf(['Service second'], objects).receives).toEqual([
      'first -steps-> second',
    ]);
  });

  it('has a way once, whichever branch of a flow it leads through', () => {
    const objects = [
      resource('Service', 'billing'),
      resource('Parallel', 'split', {
        spec: { branches: [1, 2].map(() => ({ subscriber: svc('billing') })) },
      }),
    ];
    const flow = entityFlow(meshOf(objects), [idOf('Service billing')]);
    expect(ways(flow.receives)).toEqual(['split -split-> billing']);
    expect(flow.receives[0].links).toHaveLength(2);
  });

  it('has what others could not deliver, where it takes that', () => {
    expect(flowOf(['Service dlq']).receives).toEqual([
      'b -b-> dlq (failures)',
      'b -bill-> dlq (failures)',
      'b -others-> dlq (failures)',
    ]);
  });

  it.each([
    ['is lost where nobody takes it', [trigger('bill', 'billing')]],
    ['is unknown where the broker was not seen', []],
  ])('%s', (rule, more) => {
    const objects = [
      ...(more.length > 0 ? [broker('b')] : []),
      resource('Service', 'billing'),
      trigger('bill', 'billing'),
    ];
    expect(flowOf(['Service billing'], objects).failures).toEqual(
      rule.startsWith('is lost') ? ['bill to nobody'] : [],
    );
  });

  it('says what is lost first, and what ends alike together', () => {
    const objects = [
      ...shop.slice(1),
      broker('b'),
      ...['c', 'a'].map(one =>
        trigger(one, 'billing', { delivery: { deadLetterSink: svc('dlq') } }),
      ),
    ];
    expect(flowOf(['Service billing'], objects).failures).toEqual([
      'bill to nobody',
      'a,c to dlq',
    ]);
  });
});

describe('the flow around a broker', () => {
  it('is who sends into it, who takes from it, and where failures of these go', () => {
    const { receives, sends, failures } = flowOf(['Broker b']);
    expect(receives).toEqual(['billing -bill-> b', 'ping -ping-> b']);
    expect(sends.map(way => way.split(' ').slice(0, 3).join(' '))).toEqual([
      'b -bill-> billing',
      'b -others-> other',
    ]);
    expect(failures).toHaveLength(1);
  });
});

describe('the flow of an event type', () => {
  it('is who sends such events, who gets them, and where failures go', () => {
    expect(flowOf(['EventType billed'])).toMatchObject({
      about: 'eventTypes',
      receives: ['billing -bill-> b order.billed matches'],
      sends: ['b -others-> other order.billed matches'],
      failures: [expect.stringMatching(/^others to dlq/)],
    });
  });

  it('has nobody where nobody is seen to send it or gets it', () => {
    const objects = [broker('b'), ...shop.slice(7)];
    const { receives, sends } = flowOf(['EventType cancelled'], objects);
    expect([receives, sends]).toEqual([[], []]);
  });
});

describe('the flow around nothing', () => {
  it.each([
    ['no ids', []],
    ['an id that the mesh does not have', ['Service gone']],
  ])('is nothing: %s', (_rule, ids) => {
    expect(flowOf(ids)).toEqual({
      about: 'resources',
      ...{ receives: [], sends: [], failures: [], received: [], sent: [] },
    });
  });
});

describe('in the recording shop', () => {
  const { mesh } = buildScenarios(['shop']);

  it('fulfilment is told which Trigger of it loses events', () => {
    const ids = findEntityResources(mesh, { kubernetesId: 'fulfilment' });
    const { failures, received } = entityFlow(mesh, ids);
    expect(failures.map(({ isLost, of }) => [isLost, of.map(name)])).toEqual([
      [true, ['print-labels']],
      [false, ['fulfil-orders', 'track-parcels']],
      [false, ['stop-cancelled-orders']],
    ]);
    expect(received.map(({ type }) => type)).toEqual([
      'com.example.order.cancelled',
      'com.example.order.placed',
      'com.example.order.shipped',
    ]);
  });
});
