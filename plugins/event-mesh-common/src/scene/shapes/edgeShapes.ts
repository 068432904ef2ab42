import { EdgeRoute } from '../../graph';
import { SceneTheme } from '../sceneTheme';
import { routePath } from '../routePath';
import { EdgeScene } from '../types';
import { arrowHead } from './arrowHead';
import { edgeStyles } from './edgeStyle';
import { toneColor } from './toneColor';
import { PathShape } from './types';

/**
 * A line with its ends.
 *
 * @internal
 */
export function edgeShapes(
  line: Pick<EdgeScene, 'type' | 'tone' | 'count'> & {
    readonly route: Pick<EdgeRoute, 'start' | 'corners' | 'end'>;
  },
  theme: SceneTheme,
): PathShape[] {
  const { head, dash, hasDot } = edgeStyles[line.type];
  const { start, corners, end } = line.route;
  const stroke =
    line.tone === 'plain' || line.tone === 'good'
      ? theme.edge
      : toneColor(line.tone, theme);
  const width = line.count > 1 ? 3 : 1.5;
  const from = corners[corners.length - 1] ?? start;
  const hollow = head === 'hollow' ? theme.card : stroke;
  return [
    {
      shape: 'path',
      d: routePath(line.route),
      stroke,
      width,
      ...(dash ? { dash } : {}),
    },
    {
      shape: 'path',
      d: arrowHead(head, from, end),
      stroke,
      width: head === 'tee' || head === 'vee' ? 2 : 1,
      ...(head === 'tee' || head === 'vee' ? {} : { fill: hollow }),
    },
    ...(hasDot
      ? [
          {
            shape: 'path' as const,
            d: `M${start.x - 3} ${start.y}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z`,
            stroke,
            width: 1,
            fill: stroke,
          },
        ]
      : []),
  ];
}
