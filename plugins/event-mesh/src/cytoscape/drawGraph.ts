import type { SceneTheme, Scene } from 'backstage-plugin-event-mesh-common';
import cytoscape, { EventObject } from 'cytoscape';
import { applyMarks } from './applyMarks';
import { fillGraph } from './fillGraph';
import { followSize } from './followSize';
import { createSwimlaneLayer } from './layer/createSwimlaneLayer';
import { createLayer } from './layer/createLayer';
import { everywhere, viewOf } from './layer/view';
import { inViewport } from './inViewport';
import { pressedAt } from './pressedAt';
import { readTheme } from './readTheme';
import { stylesheet } from './stylesheet';
import { toElements } from './toElements';
import { ChangeWords, GraphEvents, GraphMarks } from './types';
import { updateElements } from './updateElements';
import { boundsOf, boxOf, showAll, showStart, panInto } from './viewport';
import { watchTheme } from './watchTheme';

/** What the graph shows. @internal */
export type Drawing = {
  readonly scene: Scene;
  readonly marks: GraphMarks;
  readonly changeWords: ChangeWords;
  readonly anchor?: string | undefined;
};

/** @internal */
export type DrawnGraph = {
  update(drawing: Drawing): void;
  fit(): void;
  zoomBy(factor: number): void;
  reveal(id: string): void;
  theme(): SceneTheme;
  destroy(): void;
};

/**
 * Draws a scene into an element and keeps it right while the element's size and the page's theme change.
 *
 * @internal
 */
export function drawGraph(
  container: HTMLElement,
  first: Drawing,
  events: GraphEvents,
): DrawnGraph {
  let shown = first;
  let elements = toElements(first.scene);
  let theme = readTheme(container);
  const cy = cytoscape({
    container,
    style: stylesheet(theme),
    minZoom: 0.03,
    maxZoom: 3,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    textureOnViewport: true,
  });
  markCounts(container, first.scene);
  const swimlanes = createSwimlaneLayer(container, cy, { ...first, theme });
  const layer = createLayer(container, cy, { ...first, theme });
  const press = (event: EventObject) =>
    pressedAt(event, {
      scene: shown.scene,
      titles: layer.titles(),
      zoom: cy.zoom(),
    });
  cy.on('tap', event => {
    const pressed = press(event);
    if (pressed?.type === 'more') {
      events.onMore?.(pressed.id);
    } else {
      events.onSelect(pressed);
    }
  });
  cy.on('mousemove', event => {
    const pressed = press(event);
    layer.hover(pressed?.id);
    container.style.cursor = pressed ? 'pointer' : '';
  });
  cy.on('mouseout', event => event.target === cy && layer.hover(undefined));
  const tell = (name: string) =>
    container.dispatchEvent(
      new CustomEvent(name, { bubbles: true, detail: { cy } }),
    );
  // How it was seen whole, where it was.
  let whole: string | undefined;
  const seen = () => JSON.stringify([cy.zoom(), cy.pan()]);
  const reveal = (id: string | undefined) => {
    const box = id === undefined ? undefined : boxOf(shown.scene, id);
    if (box && cy.width() > 0) {
      const isWhole = whole === seen();
      cy.panBy(panInto(box, viewOf(cy)));
      // Nobody has moved it but the graph itself.
      whole = isWhole ? seen() : whole;
    }
  };
  const lookAt = (scene: Scene) => {
    whole = showStart(cy, boundsOf(scene)) === 'all' ? seen() : undefined;
  };
  const stopFollowing = followSize(container, cy, {
    first: () => {
      lookAt(shown.scene);
      reveal(wantedIn(shown.marks));
    },
    // What is seen whole stays so, unless somebody has moved it.
    other: () => whole === seen() && lookAt(shown.scene),
  });
  const filling = fillGraph(cy, elements, {
    // Who is not seen yet has nothing in sight.
    first: inViewport(first.scene, cy.width() > 0 ? viewOf(cy) : everywhere),
    added: () => applyMarks(cy, shown.marks),
    done: () =>
      cy.one('render', () => {
        container.dataset.rendered = 'true';
        tell('event-mesh-ready');
      }),
  });
  cy.one('render', () => tell('event-mesh-painted'));
  const stopWatching = watchTheme(container.ownerDocument, () => {
    theme = readTheme(container);
    cy.style(stylesheet(theme));
    swimlanes.show({ ...shown, theme });
    layer.show({ ...shown, theme });
  });
  const redraw = (before: Scene, next: Drawing) => {
    const wanted = toElements(next.scene);
    filling.finish();
    updateElements(cy, elements, wanted);
    elements = wanted;
    markCounts(container, next.scene);
    const from = next.anchor && boxOf(before, next.anchor);
    const to = next.anchor && boxOf(next.scene, next.anchor);
    const known = new Set(before.cards.map(({ id }) => id));
    if (from && to) {
      cy.panBy({
        x: (from.x - to.x) * cy.zoom(),
        y: (from.y - to.y) * cy.zoom(),
      });
    } else if (next.scene.cards.every(({ id }) => !known.has(id))) {
      lookAt(next.scene);
    }
  };
  return {
    update: next => {
      const before = shown;
      shown = next;
      if (before.scene !== next.scene) {
        redraw(before.scene, next);
      }
      applyMarks(cy, next.marks, before.marks);
      swimlanes.show({ ...next, theme });
      layer.show({ ...next, theme });
      const wanted = wantedIn(next.marks);
      if (wanted !== wantedIn(before.marks)) {
        reveal(wanted);
      }
    },
    fit: () => {
      showAll(cy, boundsOf(shown.scene));
      whole = seen();
    },
    zoomBy: factor =>
      cy.zoom({
        level: cy.zoom() * factor,
        renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
      }),
    reveal,
    theme: () => theme,
    destroy: () => {
      stopWatching();
      stopFollowing();
      filling.stop();
      swimlanes.destroy();
      layer.destroy();
      delete container.dataset.rendered;
      cy.destroy();
    },
  };
}

// What somebody asked to see: the find that one is at, or else what is selected.
function wantedIn({ current, selected }: GraphMarks): string | undefined {
  return [...current, ...selected][0];
}

function markCounts(container: HTMLElement, { cards, edges }: Scene): void {
  const stubs = cards.filter(({ variant }) => variant === 'stub').length;
  container.dataset.nodes = String(cards.length - stubs);
  container.dataset.edges = String(edges.length - stubs);
}
