import { resource } from '../../__testUtils__/resource';
import { idOf, meshOf, ready, to } from '../../mesh/__testUtils__/meshOf';
import { FindContext } from './findValues';
import { findIds } from './findIds';

const mesh = meshOf([
  resource('Broker', 'orders', { status: ready('True') }),
  resource('Trigger', 'bill', {
    spec: {
      broker: 'orders',
      filter: { attributes: { type: 'com.example.order.placed' } },
      subscriber: to('Service', 'billing'),
    },
    status: ready('False'),
  }),
  resource('PingSource', 'orders-heartbeat', {
    namespace: 'other',
    spec: { sink: to('Broker', 'orders', 'shop') },
    status: ready('Unknown', {
      ceAttributes: [{ type: 'dev.knative.sources.ping', source: '/a' }],
    }),
  }),
]);

const context: FindContext = {
  ownersOf: id => (id === idOf('Broker orders') ? ['group:default/shop'] : []),
  systemsOf: id => (id === idOf('Broker orders') ? ['system:default/eda'] : []),
};

describe('a find', () => {
  it.each([
    [
      'everything for a word in the name',
      'orders',
      ['Broker orders', 'PingSource other/orders-heartbeat'],
    ],
    ['by kind', 'kind:trigger', ['Trigger bill']],
    ['by namespace', 'ns:other', ['PingSource other/orders-heartbeat']],
    [
      'by namespace and name as one',
      'shop/bill',
      ['Trigger bill', 'Service billing'],
    ],
    ['by kind and name as one phrase', '"broker orders"', ['Broker orders']],
    [
      'what is ready, and not what is not ready',
      'status:ready',
      ['Broker orders'],
    ],
    [
      'what is not ready, with or without a dash',
      'status:not-ready',
      ['Trigger bill'],
    ],
    [
      'unresolved references by their status',
      'status:unresolved',
      ['Service billing'],
    ],
    [
      'a filter by the type that it asks for',
      'type:order.placed',
      ['Trigger bill'],
    ],
    [
      'a source by the type that it sends',
      'type:ping',
      ['PingSource other/orders-heartbeat'],
    ],
    [
      'what the catalog says belongs to somebody',
      'owner:shop',
      ['Broker orders'],
    ],
    ['by system', 'system:eda', ['Broker orders']],
    ['by cluster', 'cluster:test kind:broker', ['Broker orders']],
    [
      'what fits all terms',
      'orders -kind:broker',
      ['PingSource other/orders-heartbeat'],
    ],
    ['nothing where a term fits nothing', 'orders nosuchthing', []],
    ['nothing for nothing', '', []],
  ])('gives %s', (_, text, expected) => {
    expect(findIds(mesh, text, context)).toEqual(
      expect.arrayContaining(expected.map(name => idOf(name))),
    );
    expect(findIds(mesh, text, context)).toHaveLength(expected.length);
  });

  it('knows no owner where the catalog is not asked', () => {
    expect(findIds(mesh, 'owner:shop')).toEqual([]);
  });
});
