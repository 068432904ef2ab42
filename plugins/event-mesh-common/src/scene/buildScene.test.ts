import { StatusState } from '../mesh';
import { edge, graphOf, node } from '../graph/__testUtils__/graphOf';
import { EdgeType, GraphEdge } from '../graph';
import { graphOfScenario, sceneOf } from '../export/__testUtils__/graphOf';

const [broker, service] = [
  node('orders'),
  node('billing', { kind: 'Service' }),
];

function lineOf(other: Partial<GraphEdge> & { readonly state?: StatusState }) {
  return sceneOf(
    graphOf([broker, service], [edge('bill', [broker, service], other)]),
  ).edges[0];
}

describe('the scene of scenario', () => {
  it.each(['shop', 'broken', 'empty', 'no-knative'])(
    '%s shows every node once and every edge once',
    scenario => {
      const graph = graphOfScenario(scenario);
      const scene = sceneOf(graph);
      expect(scene.cards.map(({ id }) => id)).toEqual(
        graph.nodes.map(({ id }) => id),
      );
      expect(scene.edges.map(({ id }) => id)).toEqual(
        graph.edges.map(({ id }) => id),
      );
    },
  );
});

describe('the label of a line', () => {
  const chip = { text: 'type=a', more: 0, catchAll: false, parts: ['type=a'] };
  it.each<[string, Partial<GraphEdge>, string | undefined]>([
    ['is its filter', { chip }, 'type=a'],
    ['counts further parts', { chip: { ...chip, more: 2 } }, 'type=a +2'],
    [
      'says that all events pass',
      { chip: { ...chip, catchAll: true } },
      'all events',
    ],
    ['is the name of a subscription', { type: 'subscription' }, 'bill'],
    [
      'says of a dead letter sink that it is the own one',
      { type: 'deadLetter' },
      'dead letter (own)',
    ],
    [
      'says that it is inherited',
      { type: 'deadLetter', inherited: true },
      'dead letter (inherited)',
    ],
    [
      'says nothing more of the dead letter sink of a broker',
      { type: 'deadLetter', owner: broker.id },
      'dead letter',
    ],
    ['is the number of a step', { type: 'step', index: 1 }, '2'],
    ['is what flows', { type: 'sink', types: ['a', 'b'] }, 'a +1'],
    ['is not there where there is nothing to say', { type: 'sink' }, undefined],
  ])('%s', (_, other, text) => {
    const { label } = lineOf(other);
    const end = label && label.more > 0 ? ` +${label.more}` : '';
    expect(label && `${label.text}${end}`).toBe(text);
  });

  it('marks what is not well, even where it says nothing else', () => {
    expect(lineOf({ type: 'sink', state: 'notReady' }).label).toMatchObject({
      text: '',
      state: { glyph: 'notReady', text: 'Not ready', tone: 'bad' },
    });
  });
});

describe('a card', () => {
  const cardOf = (...given: Parameters<typeof node>) =>
    sceneOf(graphOf([node(...given)])).cards[0];

  it('says what and where it is, how it is, and what is folded and hidden', () => {
    expect(
      cardOf('orders', { foldedCount: 2, hiddenNeighbours: 3 }),
    ).toMatchObject({
      title: 'orders',
      subtitle: 'Broker · shop',
      glyph: 'broker',
      state: { text: 'Ready', tone: 'good' },
      badges: [
        { name: 'generated', text: '2' },
        { name: 'more', text: '3' },
      ],
      isUnhealthy: false,
    });
  });

  it('is a placeholder with its reason', () => {
    expect(cardOf('x', { placeholder: 'notFound' })).toMatchObject({
      variant: 'placeholder',
      state: { glyph: 'notFound', text: 'Not found' },
      isUnhealthy: true,
    });
  });

  it('says whose it is, where somebody said that', () => {
    expect(cardOf('orders', { belongsTo: 'Checkout' }).subtitle).toBe(
      'Broker · shop · Checkout',
    );
  });

  it('is a group with what is in it and how many are unhealthy', () => {
    expect(
      cardOf('shop', {
        type: 'group',
        kind: 'Namespace',
        state: 'notReady',
        inside: { nodes: ['a', 'b'], edges: 1, unhealthy: 2 },
      }),
    ).toMatchObject({
      variant: 'group',
      subtitle: '2 nodes · 1 edge',
      state: { text: '2 issues', tone: 'bad' },
      nodes: ['a', 'b'],
    });
  });
});

describe('lines of all types', () => {
  const types: readonly EdgeType[] = ['trigger', 'reply', 'deadLetter'];
  it('keep their type, so that their ends can tell them apart', () => {
    expect(types.map(type => lineOf({ type }).type)).toEqual(types);
  });
});
