import { layoutMeshGraph } from 'backstage-plugin-event-mesh-common';
import {
  drawnEdge,
  drawnGraph,
  drawnNode,
} from '../../__testUtils__/drawnGraph';
import { mostInOutline, outlineOf } from './outlineItems';

function large(count: number) {
  const nodes = Array.from({ length: count }, (_, i) =>
    drawnNode(`n${i}`, i % 2 === 0 ? 'Broker' : 'Service'),
  );
  const edges = nodes
    .slice(1)
    .map((node, i) => drawnEdge(`t${i}`, [nodes[i], node]));
  const graph = drawnGraph(nodes, edges);
  return { graph, layout: layoutMeshGraph(graph), nodes };
}

const idsOf = (outline: ReturnType<typeof outlineOf>) =>
  outline.columns
    .flatMap(({ swimlanes }) => swimlanes)
    .flatMap(({ nodes }) => nodes)
    .map(({ node }) => node.id);

describe('outlineOf', () => {
  it('returns all of a small graph, each edge below its source node', () => {
    const { graph, layout } = large(50);
    const outline = outlineOf(graph, layout, undefined);
    expect(idsOf(outline).sort()).toEqual(graph.nodes.map(({ id }) => id));
    const lines = outline.columns
      .flatMap(({ swimlanes }) => swimlanes)
      .flatMap(({ nodes }) => nodes)
      .flatMap(({ edges }) => edges);
    expect(lines).toHaveLength(graph.edges.length);
    expect([outline.shown, outline.total]).toEqual([50, 50]);
  });

  it('returns a window around the position in a large graph, and counts its nodes', () => {
    const { graph, layout, nodes } = large(mostInOutline + 300);
    const at = nodes[400];
    const outline = outlineOf(graph, layout, { type: 'node', id: at.id });
    const ids = idsOf(outline);
    expect(ids).toContain(at.id);
    expect(ids).toContain(nodes[399].id);
    expect(ids).toContain(nodes[401].id);
    expect(outline.shown).toBe(ids.length);
    expect(outline.shown).toBeLessThan(150);
    expect(outline.total).toBe(600);
  });

  it('returns both endpoints of the current edge', () => {
    const { graph, layout, nodes } = large(mostInOutline + 300);
    const line = graph.edges.find(({ source }) => source === nodes[10].id)!;
    const ids = idsOf(
      outlineOf(graph, layout, { type: 'edge', id: line.id, from: 'target' }),
    );
    expect(ids).toEqual(expect.arrayContaining([line.source, line.target]));
  });
});
