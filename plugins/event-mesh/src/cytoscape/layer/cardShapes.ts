import {
  Badge,
  badgeArea,
  CardScene,
  cardContent,
  fitText,
  glyphs,
  Measure,
  SceneTheme,
  Shape,
  stateGlyphs,
  toneColor,
} from 'backstage-plugin-event-mesh-common';
import { Level } from './view';

const name = { size: 22, bold: true };
const moreSize = 24;

/**
 * The badge of a card that shows more when it is pressed.
 *
 * @internal
 */
export function moreBadge({ badges }: CardScene): Badge | undefined {
  return badges.find(({ name: what }) => what !== 'generated');
}

/**
 * What is drawn of a card at a level of detail.
 *
 * @internal
 */
export function cardShapes(
  card: CardScene,
  level: Level,
  how: { readonly theme: SceneTheme; readonly measure: Measure },
): Shape[] {
  const { theme, measure } = how;
  switch (level) {
    case 'full':
      return cardContent(card, theme, measure);
    case 'names':
      return nameShapes(card, theme, measure);
    default:
      return [sign(card, theme, { size: 40, x: card.box.x - 20 })];
  }
}

/**
 * The mark of what is not well, so large that it is seen at any zoom.
 *
 * @internal
 */
export function unhealthyMark(
  { box, state }: CardScene,
  theme: SceneTheme,
  zoom: number,
): Shape[] {
  if (!state) {
    return [];
  }
  const size = Math.max(36, 13 / zoom);
  const [x, y] = [box.x + box.width / 2 - size / 2, box.y - box.height / 2];
  return [
    {
      shape: 'rect',
      x: x - size * 0.65,
      y: y - size * 0.65,
      width: size * 1.3,
      height: size * 1.3,
      radius: size * 0.65,
      fill: theme.card,
    },
    {
      shape: 'glyph',
      path: stateGlyphs[state.glyph] ?? stateGlyphs.unknown,
      x: x - size / 2,
      y: y - size / 2,
      size,
      color: toneColor(state.tone, theme),
    },
  ];
}

function nameShapes(
  card: CardScene,
  theme: SceneTheme,
  measure: Measure,
): Shape[] {
  const { box } = card;
  const x = box.x - box.width / 2;
  const more = moreBadge(card);
  const room = box.width - 54 - (more ? moreSize : 0);
  return [
    sign(card, theme, { size: 28, x: x + 10 }),
    ...(more
      ? [
          {
            shape: 'glyph' as const,
            path: glyphs[more.name],
            x: box.x + box.width / 2 - (badgeArea.width + moreSize) / 2,
            y: box.y + box.height / 2 - (badgeArea.height + moreSize) / 2,
            size: moreSize,
            color: theme.textSubtle,
          },
        ]
      : []),
    ...linesOf(card.title, room, measure).map(
      (text, i, { length }): Shape => ({
        shape: 'text',
        x: x + 46,
        y: box.y + 8 + (i - (length - 1) / 2) * 24,
        text,
        ...name,
        color: theme.text,
      }),
    ),
  ];
}

// A long name goes on in a second line, where one of its parts ends.
function linesOf(text: string, room: number, measure: Measure): string[] {
  const widthOf = (part: string) => measure(part, name);
  if (widthOf(text) <= room) {
    return [text];
  }
  const ends = [...text.matchAll(/[-./_ ]/g)].map(({ index }) => index + 1);
  const end = ends.reverse().find(at => widthOf(text.slice(0, at)) <= room);
  return end === undefined
    ? [fitText(text, room, widthOf)]
    : [text.slice(0, end), fitText(text.slice(end), room, widthOf)];
}

function sign(
  card: CardScene,
  theme: SceneTheme,
  at: { readonly size: number; readonly x: number },
): Shape {
  return {
    shape: 'glyph',
    path: glyphs[card.glyph] ?? glyphs.other,
    x: at.x,
    y: card.box.y - at.size / 2,
    size: at.size,
    color: card.column === 'routing' ? theme.routing : theme.text,
  };
}
