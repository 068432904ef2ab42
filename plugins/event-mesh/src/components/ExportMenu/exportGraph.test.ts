import {
  englishTexts,
  Graph,
  layoutMeshGraph,
  plainTheme,
} from 'backstage-plugin-event-mesh-common';
import fc from 'fast-check';
import {
  drawnEdge,
  drawnGraph,
  drawnNode,
} from '../../__testUtils__/drawnGraph';
import { Exported, exportText } from './exportGraph';
import { scaleFor } from './toPng';

function exported(graph: Graph, other: Partial<Exported> = {}): Exported {
  return {
    graph,
    layout: layoutMeshGraph(graph),
    words: englishTexts,
    scope: {
      title: 'Event mesh',
      clusters: ['Shop'],
      namespaces: [],
      time: 'today',
    },
    scopeWords: {
      clusters: 'Clusters',
      namespaces: 'Namespaces',
      all: 'all',
      time: time => `Last updated ${time}`,
    },
    theme: plainTheme,
    highlight: undefined,
    ...other,
  };
}

function parse(svg: string): Document {
  return new DOMParser().parseFromString(svg, 'image/svg+xml');
}

const broker = drawnNode('orders', 'Broker');
const billing = drawnNode('billing', 'Service');
const shop = drawnGraph(
  [broker, billing],
  [drawnEdge('bill', [broker, billing])],
);

describe('the SVG export', () => {
  it('writes title, scope, time, legend, every name and every filter', () => {
    const document = parse(exportText(exported(shop), 'svg'));
    const texts = [...document.querySelectorAll('text')].map(
      ({ textContent }) => textContent,
    );
    expect(document.querySelector('parsererror')).toBeNull();
    expect(document.documentElement.tagName).toBe('svg');
    expect(texts).toEqual(
      expect.arrayContaining([
        'Event mesh',
        'Clusters: Shop · Namespaces: all · Last updated today',
        'orders',
        'billing',
        'type=bill',
        'Broker (1)',
        'Trigger (1)',
      ]),
    );
  });

  it('escapes hostile names, so they add no element', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme' }),
        (name, filter) => {
          const evil = drawnNode('x', 'Broker', {
            name: `<script>${name}`,
            namespace: `"${filter}`,
          });
          const edge = {
            ...drawnEdge('t', [evil, billing]),
            chip: { text: filter, more: 0, catchAll: false, parts: [filter] },
          };
          const what = exported(drawnGraph([evil, billing], [edge]));
          const document = parse(exportText(what, 'svg'));
          expect(document.querySelector('parsererror, script')).toBeNull();
        },
      ),
      { numRuns: 50 },
    );
  });

  it('dims what the graph dims', () => {
    const highlight = { nodes: new Set([broker.id]), edges: new Set<string>() };
    const pale = parse(exportText(exported(shop, { highlight }), 'svg'));
    expect(pale.querySelectorAll('g[opacity]')).toHaveLength(3);
  });
});

describe('the scale of the PNG export', () => {
  it.each([
    ['is 2 where the limits allow it', 1000, 500, 2],
    ['keeps each side within the canvas limit', 32_768, 100, 0.5],
    ['keeps the area within the canvas limit', 8000, 8000, 1],
  ])('%s', (_, width, height, scale) => {
    expect(scaleFor(width, height)).toBeCloseTo(scale, 5);
  });
});
