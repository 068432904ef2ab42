import {
  buildScene,
  englishTexts,
  layoutMeshGraph,
} from 'backstage-plugin-event-mesh-common';
import { drawnEdge, drawnGraph, drawnNode } from '../__testUtils__/drawnGraph';
import { inViewport } from './inViewport';
import { everywhere } from './layer/view';

const source = drawnNode('nightly', 'PingSource');
const broker = drawnNode('orders', 'Broker');
const billing = drawnNode('billing', 'Service');
const sends = drawnEdge('sends', [source, broker], 'sink');
const bill = drawnEdge('bill', [broker, billing]);
const graph = drawnGraph([source, broker, billing], [sends, bill]);
const scene = buildScene(graph, layoutMeshGraph(graph), englishTexts);
const boxOf = (id: string) => scene.cards.find(each => each.id === id)!.box;

describe('inSight', () => {
  it('has a line that passes by, with the cards at its ends', () => {
    const [from, to] = [boxOf(broker.id), boxOf(billing.id)];
    const left = from.x + from.width / 2 + 5;
    const view = { left, right: to.x - to.width / 2 - 5, top: -1e4 };
    expect(inViewport(scene, { ...view, bottom: 1e4 })).toEqual(
      new Set([bill.id, broker.id, billing.id]),
    );
  });

  it('has nothing of what is elsewhere', () => {
    const view = { left: 1e5, right: 2e5, top: 0, bottom: 100 };
    expect(inViewport(scene, view).size).toBe(0);
  });

  it('has all of it where all is in sight', () => {
    const all = [...graph.nodes, ...graph.edges].map(({ id }) => id);
    expect([...inViewport(scene, everywhere)].sort()).toEqual(all.sort());
  });
});
