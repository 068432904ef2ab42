import { SwimlaneMembers } from './swimlanesOf';
import { PageColumns } from './columnsOf';
import { metrics } from './metrics';
import { cardSlot, spareRow, turnSlot } from './slotHeights';

/** Estimates the height of each swimlane, including its frame and the gap below it. @internal */
export function swimlaneHeights(
  swimlanes: readonly SwimlaneMembers[],
  { columns, columnOf, behind }: PageColumns,
  rows: Float64Array,
): number[] {
  return swimlanes.map(({ members }) => {
    const heights = new Float64Array(columns.length);
    const counts = new Int32Array(columns.length);
    for (const node of members) {
      const own = rows[node];
      counts[columnOf[node]] += 1;
      heights[columnOf[node]] += isTurning(columnOf[node])
        ? (turnSlot(own, false) + turnSlot(own, true)) / 2
        : cardSlot(own);
    }
    const height = Math.max(...heights);
    const highest = heights.indexOf(height);
    return (
      metrics.swimlaneTitle +
      height +
      spareRow(counts[highest], isTurning(highest)) +
      metrics.swimlaneBottom +
      metrics.swimlaneGap
    );
  });

  function isTurning(column: number): boolean {
    return behind && column === columns.length - 2;
  }
}
