import { shortenPart } from '../../graph';
import { glyphs, stateGlyphs } from '../glyphs';
import { SceneTheme } from '../sceneTheme';
import { LabelScene, EdgeScene } from '../types';
import { fitter } from './fitText';
import { toneColor } from './toneColor';
import { Measure, RectShape, Shape } from './types';

const font = { size: 11, bold: false };
const height = 20;
const pad = 6;
const sign = 12;
const longest = 184;

/**
 * The chip on a line: what is wrong, a mark where every event passes, and what the line carries.
 *
 * @public
 */
export function labelShapes(
  line: EdgeScene & { readonly label: LabelScene },
  theme: SceneTheme,
  measure: Measure,
): readonly [RectShape, ...Shape[]] {
  const { at, state, isCatchAll } = line.label;
  const signs = [
    ...(state ? [stateGlyphs[state.glyph] ?? stateGlyphs.unknown] : []),
    ...(isCatchAll ? [glyphs.catchAll] : []),
  ];
  const before = signs.length * (sign + 4);
  const fitted = textIn(
    line.label,
    Math.min(longest, line.route.room) - before - 2 * pad,
    measure,
  );
  const gap = fitted === '' && signs.length > 0 ? 4 : 0;
  const width = 2 * pad + before - gap + measure(fitted, font);
  const x = at.x - width / 2;
  const color = state ? toneColor(state.tone, theme) : theme.text;
  return [
    {
      shape: 'rect',
      x,
      y: at.y - height / 2,
      width,
      height,
      radius: line.count > 1 ? height / 2 : 5,
      fill: theme.card,
      stroke: state ? color : theme.swimlaneBorder,
      strokeWidth: line.count > 1 ? 2 : 1,
    },
    ...signs.map(
      (path, i): Shape => ({
        shape: 'glyph',
        path,
        x: x + pad + i * (sign + 4),
        y: at.y - sign / 2,
        size: sign,
        color,
      }),
    ),
    {
      shape: 'text',
      x: x + pad + before,
      y: at.y + 4,
      text: fitted,
      ...font,
      color,
    },
  ];
}

// How many more there are is never cut off.
function textIn(
  { text, more }: LabelScene,
  room: number,
  measure: Measure,
): string {
  const end = more > 0 ? ` +${more}` : '';
  const own = room - measure(end, font);
  const short = shortenPart(text, each => measure(each, font) <= own);
  return `${short ?? fitter(measure, font)(text, own)}${end}`;
}
