import { Band, Box, GraphLayout, Lane } from '../types';
import { metrics } from './metrics';

/** A band by its edges, as it is easier to stack. @internal */
export type Frame = {
  readonly id: string;
  readonly cluster: string;
  readonly namespace: string;
  readonly top: number;
  readonly bottom: number;
};

/** From where to where something reaches, left to right. @internal */
export type Span = { readonly left: number; readonly right: number };

/** @internal */
export function bandOfFrame(frame: Frame, span: Span): Band {
  const { id, cluster, namespace, top, bottom } = frame;
  return { id, cluster, namespace, ...boxOf(span, top, bottom) };
}

/**
 * The three lanes, from the top of their headings to the end of the lowest band; their borders lie amid the column gaps.
 *
 * @internal
 */
export function laneBoxes(
  columns: readonly { readonly lane: Lane; readonly x: number }[],
  bottom: number,
): GraphLayout['lanes'] {
  const half = metrics.card.width / 2 + metrics.bandPadding;
  const lanes: readonly Lane[] = ['ingress', 'routing', 'egress'];
  return lanes.map(lane => {
    const own = columns.filter(column => column.lane === lane);
    const span = {
      left: Math.min(...own.map(({ x }) => x)) - half,
      right: Math.max(...own.map(({ x }) => x)) + half,
    };
    return { lane, ...boxOf(span, 0, Math.max(bottom, metrics.laneTitle)) };
  });
}

function boxOf({ left, right }: Span, top: number, bottom: number): Box {
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: right - left,
    height: bottom - top,
  };
}
