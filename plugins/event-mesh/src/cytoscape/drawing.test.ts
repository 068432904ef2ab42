import {
  buildScene,
  englishTexts,
  Graph,
  layoutMeshGraph,
  marksOf,
  plainTheme,
  Scene,
} from 'backstage-plugin-event-mesh-common';
import cytoscape from 'cytoscape';
import { drawnEdge, drawnGraph, drawnNode } from '../__testUtils__/drawnGraph';
import { applyMarks } from './applyMarks';
import { stylesheet } from './stylesheet';
import { toElements } from './toElements';
import { updateElements } from './updateElements';

const source = drawnNode('nightly', 'PingSource');
const broker = drawnNode('orders', 'Broker');
const billing = drawnNode('billing', 'Service', { placeholder: 'notFound' });
const sends = drawnEdge('sends', [source, broker], 'sink');
const bill = drawnEdge('bill', [broker, billing]);
const letters = drawnEdge('letters', [broker, billing], 'deadLetter');
const answers = drawnEdge('answers', [broker, source], 'reply');
const itself = drawnEdge('itself', [broker, broker], 'reply');
const shop = drawnGraph(
  [source, broker, billing],
  [sends, bill, letters, answers, itself],
);

function sceneOf(graph: Graph): Scene {
  return buildScene(graph, layoutMeshGraph(graph), englishTexts);
}

function draw(graph: Graph) {
  const elements = toElements(sceneOf(graph));
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements,
    style: stylesheet(plainTheme),
    layout: { name: 'preset' },
  });
  return { cy, elements };
}

describe('what Cytoscape draws', () => {
  it('is a box for each node and a line for each edge, where the layout says', () => {
    const { cy } = draw(shop);
    const { boxes } = layoutMeshGraph(shop);
    expect(cy.nodes().map(node => node.id())).toEqual(
      shop.nodes.map(({ id }) => id),
    );
    expect(cy.edges().map(edge => edge.id())).toEqual(
      shop.edges.map(({ id }) => id),
    );
    cy.nodes().forEach(node => {
      const { x, y, width } = boxes.get(node.id())!;
      expect(node.position()).toEqual({ x, y });
      expect(node.width()).toBe(width);
    });
  });

  it('has no compound parents and no texts or images of its own', () => {
    const { cy } = draw(shop);
    expect(cy.nodes().filter(node => node.isParent())).toHaveLength(0);
    cy.elements().forEach(element => {
      expect(element.style('label')).toBe('');
      expect(element.style('background-image') ?? 'none').toBe('none');
    });
  });

  it('is understood by Cytoscape without a word of warning', () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation();
    draw(shop);
    expect(warn.mock.calls).toEqual([]);
    warn.mockRestore();
  });

  it('tells types of lines apart by their ends', () => {
    const { cy } = draw(shop);
    const endOf = ({ id }: { id: string }) =>
      cy.getElementById(id).style('target-arrow-shape');
    expect([bill, answers, letters].map(endOf)).toEqual([
      'triangle',
      'vee',
      'tee',
    ]);
  });

  it('shows what is missing by dashes as well as by colour', () => {
    const { cy } = draw(shop);
    expect(cy.getElementById(billing.id).style('border-style')).toBe('dashed');
    expect(cy.getElementById(broker.id).style('border-style')).toBe('solid');
  });
});

describe('updateElements', () => {
  it('touches nothing that is as it was', () => {
    const { cy, elements } = draw(shop);
    const touched: string[] = [];
    cy.on('data position add remove', event => touched.push(event.target.id()));
    const next = drawnGraph(
      [...shop.nodes, drawnNode('invoices', 'Service')],
      shop.edges.filter(({ id }) => id !== bill.id),
    );
    const before = layoutMeshGraph(shop);
    const scene = buildScene(next, layoutMeshGraph(next, before), englishTexts);
    updateElements(cy, elements, toElements(scene));
    expect(touched).toContain('c/g/Service/shop/invoices');
    expect(touched).toContain(bill.id);
    expect(touched).not.toContain(source.id);
    expect(touched).not.toContain(broker.id);
  });

  it('arrives at the same graph as drawing it anew', () => {
    const { cy, elements } = draw(shop);
    const next = drawnGraph(
      [broker, billing, drawnNode('invoices', 'Service')],
      [bill, { ...letters, source: billing.id, target: broker.id }],
    );
    const wanted = toElements(sceneOf(next));
    updateElements(cy, elements, wanted);
    const fresh = draw(next).cy;
    const lookOf = (core: typeof cy) =>
      core
        .elements()
        .map(each => [
          each.id(),
          each.data(),
          each.classes(),
          each.isNode() ? each.position() : undefined,
        ])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
    expect(lookOf(cy)).toEqual(lookOf(fresh));
  });
});

describe('applyMarks', () => {
  it('marks what is selected, what is near it and what is pale, and takes older marks away', () => {
    const { cy } = draw(shop);
    const scene = sceneOf(shop);
    const marked = (name: string) => cy.elements(`.${name}`).map(e => e.id());
    const marks = marksOf(scene, {
      selected: broker.id,
      highlight: { nodes: new Set([broker.id]), edges: new Set([bill.id]) },
    });
    applyMarks(cy, marks);
    expect(marked('selected')).toEqual([broker.id]);
    expect(marked('near')).toHaveLength(shop.edges.length);
    expect(marked('dim')).not.toContain(bill.id);
    expect(marked('dim')).toContain(sends.id);
    applyMarks(cy, marksOf(scene, { selected: bill.owner }), marks);
    expect(marked('selected')).toEqual([bill.id]);
    expect(marked('near')).toEqual([]);
    expect(marked('dim')).toEqual([]);
  });
});
