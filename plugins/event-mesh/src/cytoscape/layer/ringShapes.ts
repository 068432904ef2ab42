import {
  CardScene,
  cardStyle,
  glyphs,
  EdgeScene,
  SceneTheme,
  routePath,
  Shape,
} from 'backstage-plugin-event-mesh-common';

/** What a ring says. @internal */
export type Ring = 'focus' | 'hover' | 'found' | 'current';

/**
 * The ring around a card: the focus a thick line with air, what is found a thin one with a sign, the current find both.
 *
 * @internal
 */
export function cardRing(
  card: CardScene,
  ring: Ring,
  how: { readonly theme: SceneTheme; readonly zoom: number },
): Shape[] {
  const { theme, zoom } = how;
  const { box } = card;
  const unit = 1 / Math.min(1, zoom);
  const { air, width, color } = looks(theme)[ring];
  const around = (grow: number) => ({
    shape: 'rect' as const,
    x: box.x - box.width / 2 - grow,
    y: box.y - box.height / 2 - grow,
    width: box.width + 2 * grow,
    height: box.height + 2 * grow,
    radius: cardStyle(card).radius + grow,
  });
  const shapes: Shape[] = [
    { ...around(air * unit), stroke: color, strokeWidth: width * unit },
  ];
  return ring === 'found' || ring === 'current'
    ? [...shapes, ...foundSign(box, color, { theme, unit })]
    : shapes;
}

/**
 * The ring around a line: a broad pale way along it, under its own stroke.
 *
 * @internal
 */
export function edgeRing(
  line: EdgeScene,
  ring: Ring,
  how: { readonly theme: SceneTheme; readonly zoom: number },
): Shape[] {
  const unit = 1 / Math.min(1, how.zoom);
  const { width, color } = looks(how.theme)[ring];
  return [
    {
      shape: 'path',
      d: routePath(line.route),
      stroke: color,
      width: width * 1.4 * unit,
    },
  ];
}

function looks(
  theme: SceneTheme,
): Readonly<Record<Ring, { air: number; width: number; color: string }>> {
  return {
    focus: { air: 5, width: 3, color: theme.selected },
    hover: { air: 1, width: 2, color: theme.selected },
    found: { air: 4, width: 2, color: theme.announcement },
    current: { air: 4, width: 5, color: theme.announcement },
  };
}

function foundSign(
  box: CardScene['box'],
  color: string,
  how: { readonly theme: SceneTheme; readonly unit: number },
): Shape[] {
  const size = 16 * how.unit;
  const x = box.x - box.width / 2 - size / 2;
  const y = box.y - box.height / 2 - size / 2;
  return [
    {
      shape: 'rect',
      x: x - size / 4,
      y: y - size / 4,
      width: size * 1.5,
      height: size * 1.5,
      radius: size * 0.75,
      fill: how.theme.card,
      stroke: color,
      strokeWidth: 1.5 * how.unit,
    },
    { shape: 'glyph', path: glyphs.find, x, y, size, color },
  ];
}
