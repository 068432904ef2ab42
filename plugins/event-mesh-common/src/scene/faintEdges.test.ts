import { CardScene, EdgeScene } from './types';
import { faintEdges } from './faintEdges';

const card = (id: string, variant: CardScene['variant']): CardScene => ({
  ...{ id, variant, glyph: 'other', title: id, subtitle: '', badges: [] },
  ...{ column: 'routing', isUnhealthy: false, tone: 'plain', nodes: [id] },
  box: { x: 0, y: 0, width: 10, height: 10 },
});
const line = (id: string, ends: string[], tone: EdgeScene['tone']) =>
  ({ id, source: ends[0], target: ends[1], tone } as EdgeScene);

const cards = [card('closed', 'group'), card('a', 'card'), card('b', 'card')];
const between = Array.from({ length: 100 }, (_, i) =>
  line(`between${i}`, ['a', 'b'], 'plain'),
);
const atGroup = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    line(`group${i}`, i % 2 ? ['a', 'closed'] : ['closed', 'b'], 'plain'),
  );

describe('faintLines', () => {
  it('has none where lines at closed groups can be followed', () => {
    const edges = [...between, ...atGroup(60)];
    expect(faintEdges({ cards, edges }).size).toBe(0);
  });

  it('has those at closed groups where they are many, and no others', () => {
    const many = atGroup(61);
    const edges = [...between, ...many];
    expect([...faintEdges({ cards, edges })]).toEqual(many.map(l => l.id));
  });

  it('leaves what is wrong as it is', () => {
    const wrong = line('wrong', ['closed', 'a'], 'bad');
    const edges = [...atGroup(61), wrong];
    expect(faintEdges({ cards, edges }).has('wrong')).toBe(false);
  });
});
