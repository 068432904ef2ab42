import { englishTexts } from 'backstage-plugin-event-mesh-common';
import {
  drawnEdge,
  drawnGraph,
  drawnNode,
} from '../../__testUtils__/drawnGraph';
import { createDescribe } from './describe';

const words = {
  ...englishTexts,
  filter: (filter: string) => `filter ${filter}`,
  from: (end: string) => `from ${end}`,
  to: (end: string) => `to ${end}`,
  incoming: (count: number) => `${count} in`,
  outgoing: (count: number) => `${count} out`,
};
const broker = drawnNode('default', 'Broker', { foldedCount: 2 });
const billing = drawnNode('billing', 'Service', { placeholder: 'notFound' });
const trigger = {
  ...drawnEdge('orders-to-billing', [broker, billing]),
  status: { state: 'notReady', stale: false },
} as const;
const graph = drawnGraph([broker, billing], [trigger]);
const describeIt = createDescribe(graph, words);

describe('createDescribe', () => {
  it('describes a Trigger with its status, its filter and its endpoints', () => {
    expect(describeIt.edge(trigger)).toBe(
      'Trigger orders-to-billing, Not ready, filter type=orders-to-billing, from Broker default, to Service billing',
    );
  });

  it('describes a catch-all Trigger as one of all events', () => {
    const chip = { text: '', more: 0, catchAll: true, parts: [] };
    expect(describeIt.edge({ ...trigger, chip })).toContain(', all events, ');
  });

  it('describes a node with its status, its generated resources, and its number of edges', () => {
    expect(describeIt.node(broker)).toBe(
      'Broker default, Ready, 2 generated, 0 in, 1 out',
    );
  });

  it('describes a placeholder as not found', () => {
    expect(describeIt.node(billing)).toBe(
      'Service billing, Not found, 1 in, 0 out',
    );
  });

  it('describes a bundle with its size and the worst status', () => {
    expect(
      describeIt.edge({
        ...trigger,
        name: '',
        bundle: [trigger, trigger, trigger, trigger],
      }),
    ).toMatch(/^4 triggers, Not ready, /);
  });
});
