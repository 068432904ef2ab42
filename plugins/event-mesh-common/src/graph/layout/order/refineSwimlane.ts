import { SwimlaneOrder, traceAll, traceColumn } from './swimlaneOrder';
import { countCrossings } from './countCrossings';
import { mostLines } from './orderSwimlane';
import { placeSwimlane } from './placeSwimlane';
import { blockOf } from '../settle';
import { siftColumn } from './siftColumn';
import { SiftTable } from './siftTable';

const rounds = 2;

/**
 * Positions the nodes of a swimlane and sifts again at these positions, because edges that pass a column now cross
 * other edges than before.
 *
 * @param fitSlots - updates slots that depend on the order
 * @internal
 */
export function refineSwimlane(
  lines: SwimlaneOrder,
  table: SiftTable,
  fitSlots: () => void,
): void {
  const block = blockOf(lines.inside);
  const place = () => {
    fitSlots();
    placeSwimlane(lines, block);
    traceAll(lines);
  };
  place();
  const isPassed = lines.through.some(passes => passes.length > 0);
  if (!isPassed || lines.left.length > mostLines) {
    return;
  }
  let fewest = countCrossings(lines);
  let order = lines.order.map(nodes => [...nodes]);
  const y = lines.y.slice();
  for (let round = 0; round < rounds && fewest > 0; round++) {
    if (!siftInPlace(lines, table)) {
      break;
    }
    place();
    const crossings = countCrossings(lines);
    if (crossings < fewest) {
      fewest = crossings;
      order = lines.order.map(nodes => [...nodes]);
      y.set(lines.y);
    }
  }
  order.forEach((nodes, column) => {
    lines.order[column].splice(0, nodes.length, ...nodes);
  });
  lines.y.set(y);
  fitSlots();
}

// Nodes swap positions; the set of positions stays.
function siftInPlace(lines: SwimlaneOrder, table: SiftTable): boolean {
  let changed = false;
  for (let column = lines.order.length - 1; column >= 0; column--) {
    const nodes = lines.order[column];
    const places = nodes.map(node => lines.y[node]);
    if (nodes.length > 1 && siftColumn(lines, column, table)) {
      nodes.forEach((node, at) => {
        lines.y[node] = places[at];
      });
      traceColumn(lines, column);
      changed = true;
    }
  }
  return changed;
}
