import { Graph, GraphLayout } from '../types';
import { bandsOf } from './bandsOf';
import { columnsOf } from './columnsOf';
import { bandOfFrame, laneBoxes } from './frames';
import { metrics } from './metrics';
import { bandByNode, stackBands } from './stackBands';

/**
 * The layout that depends on the graph alone.
 *
 * @internal
 */
export function canonicalLayout(graph: Graph): GraphLayout {
  const bands = bandsOf(graph);
  const columns = columnsOf(graph, bandByNode(bands));
  const { boxes, frames } = stackBands(graph, bands, {
    columns,
    top: metrics.laneTitle,
  });
  const lanes = laneBoxes(
    columns.columns,
    Math.max(0, ...frames.map(({ bottom }) => bottom)),
  );
  const span = {
    left: lanes[0].x - lanes[0].width / 2,
    right: lanes[2].x + lanes[2].width / 2,
  };
  return {
    boxes,
    bands: frames.map(frame => bandOfFrame(frame, span)),
    lanes,
  };
}
