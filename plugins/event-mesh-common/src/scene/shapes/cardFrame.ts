import { SceneTheme } from '../sceneTheme';
import { cardStyle } from '../style';
import { CardScene } from '../types';
import { RectShape } from './types';

/**
 * Returns the box of a card, and the one behind it where it is a stack, in the style of the style table.
 *
 * @public
 */
export function cardFrame(
  card: Pick<CardScene, 'box' | 'variant' | 'tone'>,
  theme: SceneTheme,
): RectShape[] {
  const { box } = card;
  const { radius, fill, border, stackOffset } = cardStyle(card);
  const frame: RectShape = {
    shape: 'rect',
    x: box.x - box.width / 2,
    y: box.y - box.height / 2,
    width: box.width,
    height: box.height,
    radius,
    fill: theme[fill],
    stroke: theme[border.color],
    strokeWidth: border.width,
    ...(border.dash ? { dash: border.dash } : {}),
  };
  return stackOffset === undefined
    ? [frame]
    : [{ ...frame, x: frame.x + stackOffset, y: frame.y + stackOffset }, frame];
}
