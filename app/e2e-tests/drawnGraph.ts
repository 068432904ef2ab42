import { expect, Page } from '@playwright/test';

/** The members of the Cytoscape instance from `event-mesh-ready` that the tests use. */
type Drawn = {
  $id(id: string): {
    nonempty(): boolean;
    isNode(): boolean;
    renderedPosition(): Point;
    renderedMidpoint(): Point;
    renderedBoundingBox(): { x1: number; y1: number; h: number };
  };
  center(element: unknown): void;
  zoom(): number;
  pan(): Point;
  on(events: string, handler: () => void): void;
  edges(selector: string): { map<T>(each: (edge: Line) => T): T[] };
  nodes(selector: string): { map<T>(each: (node: Line) => T): T[] };
};
type Line = {
  id(): string;
  data(key: string): string;
  position(): Point;
};
type Point = { x: number; y: number };

declare global {
  interface Window {
    drawnGraph?: Drawn;
  }
}

/** Captures the graph of every later page. */
export async function followGraph(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.addEventListener('event-mesh-ready', event => {
      window.drawnGraph = (event as CustomEvent<{ cy: Drawn }>).detail.cy;
    });
  });
}

/** Waits for the graph of the page or of a part of it, and returns the number of its nodes and edges. */
export async function graphSize(
  place: Pick<Page, 'getByTestId'>,
): Promise<{ nodes: number; edges: number }> {
  const graph = place.getByTestId('event-mesh-graph');
  await expect(graph).toHaveAttribute('data-rendered', 'true');
  return {
    nodes: Number(await graph.getAttribute('data-nodes')),
    edges: Number(await graph.getAttribute('data-edges')),
  };
}

/** Returns the id of a cluster object, as the `model` module builds it. */
export function idOf(
  group: string,
  kind: string,
  namespace: string,
  name: string,
): string {
  return ['shop', group, kind, namespace, name].join('/');
}

/** Returns every drawn edge with its owner and its endpoints. */
export function drawnLines(page: Page) {
  return page.evaluate(() =>
    window.drawnGraph!.edges('[id]').map(edge => ({
      id: edge.id(),
      owner: edge.data('owner'),
      source: edge.data('source'),
      target: edge.data('target'),
      label: edge.data('label'),
    })),
  );
}

/** Returns the position of every node, the owners of the edges, and the viewport of the graph. */
export function drawnPlaces(page: Page) {
  return page.evaluate(() => {
    const graph = window.drawnGraph!;
    const places = graph
      .nodes('[id]')
      .map(node => [node.id(), { ...node.position() }] as const);
    return {
      nodes: Object.fromEntries(places),
      lines: graph.edges('[id]').map(edge => edge.data('owner')),
      view: { zoom: graph.zoom(), ...graph.pan() },
    };
  });
}

/** Returns the left edge and the center of a drawn node, in pixels. */
export function placeOf(
  page: Page,
  id: string,
): Promise<{ left: number; y: number }> {
  return page.evaluate(wanted => {
    const { x1, y1, h } = window.drawnGraph!.$id(wanted).renderedBoundingBox();
    return { left: x1, y: y1 + h / 2 };
  }, id);
}

/** Clicks a node or the middle of an edge in the graph, scrolled into view first. */
export async function pressInGraph(page: Page, id: string): Promise<void> {
  const point = await page.evaluate(wanted => {
    const graph = window.drawnGraph!;
    const element = graph.$id(wanted);
    if (!element.nonempty()) throw new Error(`not drawn: ${wanted}`);
    graph.center(element);
    return element.isNode()
      ? element.renderedPosition()
      : element.renderedMidpoint();
  }, id);
  await page
    .getByTestId('event-mesh-graph')
    .click({ position: { x: point.x, y: point.y } });
}
