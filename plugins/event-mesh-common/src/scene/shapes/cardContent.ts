import { glyphs, stateGlyphs } from '../glyphs';
import { SceneTheme } from '../sceneTheme';
import { Badge, CardScene } from '../types';
import { fitter } from './fitText';
import { toneColor } from './toneColor';
import { Measure, Shape } from './types';

const title = { size: 13, bold: true };
const small = { size: 11, bold: false };
const strong = { size: 11, bold: true };

const left = 50;
const right = 10;

/** Where on a card its badges are, so that they can be pressed. @public */
export const badgeArea = { width: 48, height: 28 };

/**
 * What stands on a card: its glyph on a tile, its name, what and where it is, its state, its badges.
 *
 * @public
 */
export function cardContent(
  card: CardScene,
  theme: SceneTheme,
  measure: Measure,
): Shape[] {
  const { box } = card;
  const x = box.x - box.width / 2;
  const room = box.width - left - right;
  const hasFoot = card.state !== undefined || card.badges.length > 0;
  const shift = hasFoot ? 0 : 9;
  return [
    ...tile(card, theme),
    {
      shape: 'text',
      x: x + left,
      y: box.y - 12 + shift,
      text: fitter(measure, title)(card.title, room),
      ...title,
      color: theme.text,
    },
    {
      shape: 'text',
      x: x + left,
      y: box.y + 4 + shift,
      text: fitter(measure, small)(card.subtitle, room),
      ...small,
      color: theme.textSubtle,
    },
    ...foot(card, theme, measure),
  ];
}

function tile({ box, glyph, column }: CardScene, theme: SceneTheme): Shape[] {
  const x = box.x - box.width / 2 + 10;
  const isRouting = column === 'routing';
  return [
    {
      shape: 'rect',
      x,
      y: box.y - 15,
      width: 30,
      height: 30,
      radius: 7,
      fill: isRouting ? theme.routingBackground : theme.iconBackground,
    },
    {
      shape: 'glyph',
      path: glyphs[glyph] ?? glyphs.other,
      x: x + 5,
      y: box.y - 10,
      size: 20,
      color: isRouting ? theme.routing : theme.text,
    },
  ];
}

function foot(card: CardScene, theme: SceneTheme, measure: Measure): Shape[] {
  const { box, state } = card;
  const x = box.x - box.width / 2 + left;
  const baseline = box.y + 21;
  const shapes: Shape[] = [];
  let end = box.x + box.width / 2 - right;
  for (const badge of [...card.badges].reverse()) {
    const width = measure(badge.text, small) + (badge.text === '' ? 13 : 16);
    end -= width;
    shapes.push(...badgeShapes(badge, { x: end, y: baseline }, theme));
    end -= 8;
  }
  if (state) {
    const color = toneColor(state.tone, theme);
    shapes.push(
      {
        shape: 'glyph',
        path: stateGlyphs[state.glyph] ?? stateGlyphs.unknown,
        x,
        y: baseline - 11,
        size: 13,
        color,
      },
      {
        shape: 'text',
        x: x + 17,
        y: baseline,
        text: fitter(measure, strong)(state.text, end - x - 17),
        ...strong,
        color,
      },
    );
  }
  return shapes;
}

function badgeShapes(
  badge: Badge,
  at: { x: number; y: number },
  theme: SceneTheme,
): Shape[] {
  return [
    {
      shape: 'glyph',
      path: glyphs[badge.name],
      x: at.x,
      y: at.y - 11,
      size: 13,
      color: theme.textSubtle,
    },
    {
      shape: 'text',
      x: at.x + 16,
      y: at.y,
      text: badge.text,
      ...small,
      color: theme.textSubtle,
    },
  ];
}
