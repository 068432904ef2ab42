import { resource } from '../__testUtils__/resource';
import { controlledBy, linksOf, meshOf, to } from './__testUtils__/meshOf';

const broker = resource('Broker', 'orders', {
  metadata: { labels: { tier: 'back' } },
});
const everything = [
  broker,
  resource('InMemoryChannel', 'behind', { metadata: controlledBy(broker) }),
  resource('Channel', 'c'),
  resource('Sequence', 's'),
  resource('JobSink', 'j'),
  resource('EventTransform', 'e'),
  resource('RequestReply', 'r'),
  resource('Trigger', 't'),
  resource('Service', 'web'),
  resource('PingSource', 'p'),
  resource('Broker', 'orders', { namespace: 'other' }),
];

const linksWith = (spec: object) =>
  linksOf(
    meshOf([...everything, resource('EventPolicy', 'p', { spec })]),
    'EventPolicy p',
  );

describe('what an EventPolicy guards', () => {
  const all = [
    'policyTo -> Broker orders',
    'policyTo -> EventTransform e',
    'policyTo -> RequestReply r',
    'policyTo -> Sequence s',
    'policyTo -> Channel c',
    'policyTo -> JobSink j',
  ];

  it.each([['nothing'], ['an empty list']])(
    'is everything that takes events in its namespace where it names %s',
    what => {
      expect(linksWith(what === 'nothing' ? {} : { to: [] })).toEqual(all);
    },
  );

  it('is nothing more than can be read', () => {
    expect(linksWith({ to: [5] })).toEqual([]);
  });

  it.each(['Broker', 'broker', 'BROKER'])('may be written %s', kind => {
    const { ref } = to('Broker', 'orders');
    expect(linksWith({ to: [{ ref: { ...ref, kind } }] })).toEqual([
      'policyTo 0 -> Broker orders',
    ]);
  });

  it('is missing where no case fits', () => {
    expect(linksWith({ to: [to('Broker', 'gone')] })).toEqual([
      'policyTo 0 -> (notFound) Broker gone',
    ]);
  });

  it('may be what labels select, whose kind counts', () => {
    const selector = {
      apiVersion: 'eventing.knative.dev/v1',
      kind: 'Broker',
      matchLabels: { tier: 'back' },
    };
    expect(
      linksWith({
        to: [{ selector }, { selector: { ...selector, kind: 'Channel' } }],
      }),
    ).toEqual(['policyTo 0 -> Broker orders']);
  });
});

describe('whom an EventPolicy lets in', () => {
  it.each([
    [[to('PingSource', 'p')], ['policyFrom 0 -> PingSource p']],
    [
      [{ sub: 'x' }, to('PingSource', 'p', 'other')],
      ['policyFrom 1 -> (notFound) PingSource other/p'],
    ],
    [[{ sub: 'system:serviceaccount:shop:*' }], []],
  ])('is %j', (from, links) => {
    expect(linksWith({ to: [to('Broker', 'orders')], from })).toEqual([
      ...links,
      'policyTo 0 -> Broker orders',
    ]);
  });
});
