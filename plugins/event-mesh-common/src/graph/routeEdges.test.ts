import fc from 'fast-check';
import { buildScenarios, scenarioNames } from '../__testUtils__/buildScenarios';
import { applyView, defaultViewOptions } from '../view';
import { edge, graphOf, node } from './__testUtils__/graphOf';
import { buildGraph } from './buildGraph';
import { anyMeshGraph, anyPart } from './layout/__testUtils__/anyMeshGraph';
import { layout } from './layout/layout';
import { routeFaults } from './routes/__testUtils__/routeFaults';
import { routeEdges } from './routeEdges';
import { Box, Point } from './types';

const wide = { width: 220, height: 56 };

function sideOf(box: Box, { x, y }: Point): string {
  const isWithin = Math.abs(y - box.y) < box.height / 2;
  if (!isWithin) {
    return 'elsewhere';
  }
  return x < box.x ? 'left' : 'right';
}

describe('routeEdges', () => {
  it('routes around all cards, and puts no label on a card or on another label', () => {
    fc.assert(
      fc.property(anyMeshGraph, graph => {
        expect(routeFaults(graph, layout(graph))).toEqual([]);
      }),
    );
  });

  it('routes without faults where cards keep their previous positions', () => {
    fc.assert(
      fc.property(
        anyMeshGraph.chain(graph =>
          fc.tuple(fc.constant(graph), anyPart(graph), anyPart(graph)),
        ),
        ([graph, some, others]) => {
          const before = layout(others, layout(some));
          expect(routeFaults(graph, layout(graph, before))).toEqual([]);
        },
      ),
    );
  });

  it.each(scenarioNames)('routes without faults in scenario %s', scenario => {
    const { mesh } = buildScenarios([scenario]);
    for (const eventTypes of [false, true]) {
      const view = applyView(mesh, { ...defaultViewOptions, eventTypes });
      const graph = buildGraph(view);
      expect(routeFaults(graph, layout(graph))).toEqual([]);
    }
  });

  const orders = node('orders');
  const pay = node('pay', { kind: 'Service' });

  it('leads from the right of a card to the left of a card further right', () => {
    const graph = graphOf([orders, pay], [edge('t', [orders, pay])]);
    const drawn = layout(graph);
    const { start, end, label } = routeEdges(graph, drawn).get('t#trigger')!;
    expect(sideOf(drawn.boxes.get(orders.id)!, start)).toBe('right');
    expect(sideOf(drawn.boxes.get(pay.id)!, end)).toBe('left');
    expect(label.y).toBe(drawn.boxes.get(pay.id)!.y);
  });

  it('leads back from the left of a card to the right of a card further left', () => {
    const graph = graphOf([orders, pay], [edge('t', [pay, orders])]);
    const drawn = layout(graph);
    const { start, end } = routeEdges(graph, drawn).get('t#trigger')!;
    expect(sideOf(drawn.boxes.get(pay.id)!, start)).toBe('left');
    expect(sideOf(drawn.boxes.get(orders.id)!, end)).toBe('right');
  });

  it('gives each returning edge its own height, below the height of outgoing edges', () => {
    const mail = node('mail', { kind: 'Service' });
    const graph = graphOf(
      [orders, pay, mail],
      [
        edge('onward', [orders, pay]),
        edge('back', [pay, orders], { type: 'reply' }),
        edge('also-back', [mail, orders], { type: 'reply' }),
      ],
    );
    const drawn = layout(graph);
    const routes = routeEdges(graph, drawn);
    const box = drawn.boxes.get(orders.id)!;
    const [first, second] = ['also-back#reply', 'back#reply']
      .map(id => routes.get(id)!.end.y)
      .sort((a, b) => a - b);
    expect(routes.get('onward#trigger')!.start.y).toBe(box.y);
    expect(first).toBeGreaterThan(box.y);
    expect(second).toBeGreaterThan(first);
    expect(second).toBeLessThan(box.y + box.height / 2);
  });

  it.each([
    ['another card of its column', node('audit')],
    ['its own card', orders],
  ])('routes an edge around the left to %s', (_, other) => {
    const graph = graphOf(
      [...new Set([orders, other])],
      [edge('t', [orders, other], { type: 'reply' })],
    );
    const drawn = layout(graph);
    const { start, end, corners } = routeEdges(graph, drawn).get('t#reply')!;
    const box = drawn.boxes.get(orders.id)!;
    expect(sideOf(box, start)).toBe('left');
    expect(sideOf(drawn.boxes.get(other.id)!, end)).toBe('left');
    expect(Math.min(...corners.map(({ x }) => x))).toBeLessThan(
      box.x - box.width / 2,
    );
  });

  it('draws a straight edge between cards outside the columns', () => {
    const graph = graphOf([orders, pay], [edge('t', [orders, pay])]);
    const boxes = new Map([
      [orders.id, { x: 0, y: 0, ...wide }],
      [pay.id, { x: 30, y: 200, ...wide }],
    ]);
    expect(routeEdges(graph, { boxes, layers: [] }).get('t#trigger')).toEqual({
      start: { x: 0, y: 28 },
      corners: [],
      end: { x: 30, y: 172 },
      label: { x: 15, y: 100 },
      room: 184,
    });
  });

  it('returns no route for an edge whose card is not drawn', () => {
    const graph = graphOf([orders], [edge('t', [orders, pay])]);
    expect(routeEdges(graph, layout(graph)).size).toBe(0);
  });
});
