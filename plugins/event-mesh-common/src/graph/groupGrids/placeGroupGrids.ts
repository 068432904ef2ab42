import { compareText } from '../../model';
import { metrics } from '../layout/metrics';
import { Swimlane, Box, GraphLayout, GraphNode } from '../types';
import {
  GroupGrid,
  cardAt,
  frameOf,
  gridOf,
  grown,
  groupGrid,
} from './groupGrid';

const prefix = 'shelf:';

/** Returns whether a swimlane is a grid that holds the nodes of groups. @public */
export function isGroupGrid(swimlane: Pick<Swimlane, 'id'>): boolean {
  return swimlane.id.startsWith(prefix);
}

/**
 * Puts the nodes of groups into grids above the columns, one grid per cluster, sorted by name. Cards that were already
 * in a grid keep their positions.
 *
 * @internal
 */
export function placeGroupGrids(
  nodes: readonly GraphNode[],
  columns: { readonly left: number; readonly width: number },
  previous?: GraphLayout,
): { boxes: Map<string, Box>; swimlanes: Swimlane[] } {
  const boxes = new Map<string, Box>();
  const swimlanes: Swimlane[] = [];
  const clusters = [...new Set(nodes.map(node => node.cluster))].sort();
  let bottom = -metrics.clusterGap;
  for (const cluster of clusters.reverse()) {
    const own = nodes.filter(node => node.cluster === cluster).sort(byName);
    const id = `${prefix}${cluster}`;
    const before = previous?.swimlanes.find(swimlane => swimlane.id === id);
    const grid = before
      ? gridOf(before)
      : groupGrid(own.length, { ...columns, bottom });
    const filled = fill(grid, own, before ? previous?.boxes : undefined);
    filled.boxes.forEach((box, node) => boxes.set(node, box));
    swimlanes.unshift({ id, cluster, namespace: '', ...frameOf(filled.grid) });
    bottom = filled.grid.top - metrics.clusterGap;
  }
  return { boxes, swimlanes };
}

function fill(
  grid: GroupGrid,
  nodes: readonly GraphNode[],
  before: ReadonlyMap<string, Box> | undefined,
): { grid: GroupGrid; boxes: Map<string, Box> } {
  const boxes = new Map<string, Box>();
  const taken = new Set<string>();
  for (const { id } of nodes) {
    const box = before?.get(id);
    if (box) {
      boxes.set(id, box);
      taken.add(placeOf(box));
    }
  }
  let cell = 0;
  let above = 0;
  for (const { id } of nodes.filter(node => !boxes.has(node.id))) {
    let box: Box;
    do {
      const row = Math.floor(cell / grid.columns);
      // Cards that do not fit into the existing rows go above them.
      const at = row < grid.rows ? row : grid.rows - 1 - row;
      above = Math.max(above, -at);
      box = cardAt(grid, cell % grid.columns, at);
      cell += 1;
    } while (taken.has(placeOf(box)));
    boxes.set(id, box);
  }
  return { grid: grown(grid, above), boxes };
}

function placeOf({ x, y }: Box): string {
  return `${x} ${y}`;
}

function byName(a: GraphNode, b: GraphNode): number {
  return a.name === b.name
    ? compareText(a.id, b.id)
    : compareText(a.name, b.name);
}
