import type { Graph, GraphLayout } from 'backstage-plugin-event-mesh-common';
import cytoscape, { Core } from 'cytoscape';
import { applySelection } from './applySelection';
import { register, unregister } from './cytoscapeOf';
import { readTheme } from './readTheme';
import { stylesheet } from './stylesheet';
import { toElements } from './toElements';
import { toSelection } from './toSelection';
import { GraphSelection } from './types';
import { showAll, showStart } from './viewport';
import { watchTheme } from './watchTheme';
import { GraphWords } from './words';

/** What the picture shows. @internal */
export type Drawing = {
  readonly graph: Graph;
  readonly layout: GraphLayout;
  readonly words: GraphWords;
};

/** @internal */
export type DrawnGraph = {
  update(drawing: Drawing): void;
  select(selected: string | undefined): void;
  fit(): void;
  zoomBy(factor: number): void;
  destroy(): void;
};

/**
 * Draws a graph into an element and keeps it right while the element's size and the page's theme change.
 *
 * @internal
 */
export function drawGraph(
  container: HTMLElement,
  drawing: Drawing,
  onSelect: (selection: GraphSelection | undefined) => void,
): DrawnGraph {
  const cy = cytoscape({
    container,
    elements: elementsOf(drawing),
    style: stylesheet(readTheme(container)),
    layout: { name: 'preset', fit: false },
    minZoom: 0.03,
    maxZoom: 3,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    textureOnViewport: true,
  });
  register(container, cy);
  markCounts(container, drawing.graph);
  cy.on('tap', event => onSelect(toSelection(event.target)));
  cy.one('render', () => {
    container.dataset.rendered = 'true';
    container.dispatchEvent(
      new CustomEvent('event-mesh-ready', { bubbles: true, detail: { cy } }),
    );
  });
  const stopFollowing = followSize(container, cy);
  const stopWatching = watchTheme(container.ownerDocument, () =>
    cy.style(stylesheet(readTheme(container))),
  );
  return {
    update: next => {
      const isOther = cy
        .nodes('.card')
        .toArray()
        .every(node => !next.layout.boxes.has(node.id()));
      cy.json({ elements: elementsOf(next) });
      markCounts(container, next.graph);
      if (isOther) {
        showStart(cy);
      }
    },
    select: selected => applySelection(cy, selected),
    fit: () => showAll(cy),
    zoomBy: factor =>
      cy.zoom({
        level: cy.zoom() * factor,
        renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
      }),
    destroy: () => {
      stopWatching();
      stopFollowing();
      unregister(container);
      delete container.dataset.rendered;
      cy.destroy();
    },
  };
}

function elementsOf({ graph, layout, words }: Drawing) {
  return toElements(graph, layout, words);
}

function markCounts(container: HTMLElement, graph: Graph): void {
  container.dataset.nodes = String(graph.nodes.length);
  container.dataset.edges = String(graph.edges.length);
}

// A tab that opens hidden has no size yet: the first look is taken once there is one.
function followSize(container: HTMLElement, cy: Core): () => void {
  let looked = false;
  const follow = () => {
    cy.resize();
    if (!looked && cy.width() > 0 && cy.height() > 0) {
      looked = true;
      showStart(cy);
    }
  };
  follow();
  if (typeof ResizeObserver === 'undefined') {
    return () => {};
  }
  const observer = new ResizeObserver(follow);
  observer.observe(container);
  return () => observer.disconnect();
}
