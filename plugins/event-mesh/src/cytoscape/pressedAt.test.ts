import {
  buildScene,
  englishTexts,
  layoutMeshGraph,
} from 'backstage-plugin-event-mesh-common';
import cytoscape from 'cytoscape';
import { drawnEdge, drawnGraph, drawnNode } from '../__testUtils__/drawnGraph';
import { pressedAt } from './pressedAt';
import { toElements } from './toElements';

const broker = drawnNode('orders', 'Broker', { hiddenNeighbours: 2 });
const billing = drawnNode('billing', 'Service');
const bill = drawnEdge('bill', [broker, billing]);
const graph = drawnGraph([broker, billing], [bill]);
const scene = buildScene(graph, layoutMeshGraph(graph), englishTexts);
const cy = cytoscape({ headless: true, elements: toElements(scene) });
const title = {
  group: 'group:c/shop',
  text: 'shop',
  x: 16,
  y: 60,
  size: 13,
  isCentred: false,
};
const nowhere = { x: -999, y: -999 };

function press(
  id: string | undefined,
  at = nowhere,
  onScreen = nowhere,
  zoom = 1,
) {
  const target = id === undefined ? cy : cy.getElementById(id);
  return pressedAt(
    { target, position: at, renderedPosition: onScreen },
    { scene, titles: [title], zoom },
  );
}

describe('a press', () => {
  const [box] = scene.cards
    .filter(({ id }) => id === broker.id)
    .map(card => card.box);

  it('on a card selects it', () => {
    expect(press(broker.id, box)).toEqual({ type: 'node', id: broker.id });
  });

  it('on the mark for more asks for more, but only where there is one', () => {
    const corner = ({ x, y }: typeof box) => ({ x: x + 90, y: y + 24 });
    expect(press(broker.id, corner(box))).toEqual({
      type: 'more',
      id: broker.id,
    });
    expect(press(broker.id, corner(box), nowhere, 0.4)?.type).toBe('more');
    const other = scene.cards.find(({ id }) => id === billing.id)!.box;
    expect(press(billing.id, corner(other))).toEqual({
      type: 'node',
      id: billing.id,
    });
  });

  it('selects a card where its mark for more is too small to be drawn', () => {
    const corner = { x: box.x + 90, y: box.y + 24 };
    expect(press(broker.id, corner, nowhere, 0.2)?.type).toBe('node');
  });

  it('on a line, or on its label, selects what it belongs to', () => {
    const wanted = { type: 'edge', id: bill.id, owner: bill.owner };
    expect(press(bill.id)).toEqual(wanted);
    expect(press(undefined, scene.edges[0].label?.at)).toEqual(wanted);
  });

  it('on the title of a swimlane selects its group', () => {
    expect(press(undefined, nowhere, { x: 20, y: 55 })).toEqual({
      type: 'group',
      id: 'group:c/shop',
    });
  });

  it('on nothing selects nothing', () => {
    expect(press(undefined)).toBeUndefined();
  });
});
