import { EdgeRoute, Point } from '../../graph';
import { SceneTheme } from '../sceneTheme';
import { routePath, towards } from '../routePath';
import { edgeStyle } from '../style';
import { EdgeScene } from '../types';
import { arrowHead, lineEnd } from './arrowHead';
import { PathShape } from './types';

/**
 * Returns an edge with its ends, in the style of the style table.
 *
 * @public
 */
export function edgeShapes(
  edge: Pick<EdgeScene, 'type' | 'tone' | 'count' | 'isFaint'> & {
    readonly route: Pick<EdgeRoute, 'start' | 'corners' | 'end'>;
  },
  theme: SceneTheme,
): PathShape[] {
  const style = edgeStyle(edge);
  const { width, dash, head, headSize, hasDot, opacity } = style;
  const { start, corners, end } = edge.route;
  const color = theme[style.color];
  const from = corners[corners.length - 1] ?? start;
  const translucent = opacity < 1 ? { opacity } : {};
  return [
    {
      shape: 'path',
      d: routePath({ start, corners, end: lineEnd(style, from, end) }),
      stroke: color,
      width,
      ...(dash ? { dash } : {}),
      ...translucent,
    },
    {
      shape: 'path',
      d: arrowHead(style, from, end),
      ...(head === 'hollow' ? { stroke: color, width: 1 } : { fill: color }),
      ...translucent,
    },
    ...(hasDot
      ? [
          {
            shape: 'path' as const,
            d: circle(
              towards(start, corners[0] ?? end, headSize / 2),
              headSize / 2,
            ),
            fill: color,
            ...translucent,
          },
        ]
      : []),
  ];
}

function circle({ x, y }: Point, radius: number): string {
  const half = `a${radius} ${radius} 0 1 0`;
  return `M${x - radius} ${y}${half} ${2 * radius} 0${half} ${-2 * radius} 0Z`;
}
