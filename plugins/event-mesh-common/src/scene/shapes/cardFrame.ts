import { SceneTheme } from '../sceneTheme';
import { CardScene } from '../types';
import { toneColor } from './toneColor';
import { RectShape } from './types';

/** How far one card of a group's pile looks out under the next. */
const pile = 5;

/**
 * The box of a card: a pile for a group, dashes for what is not there.
 *
 * @internal
 */
export function cardFrame(card: CardScene, theme: SceneTheme): RectShape[] {
  const { box, variant } = card;
  const frame: RectShape = {
    shape: 'rect',
    x: box.x - box.width / 2,
    y: box.y - box.height / 2,
    width: box.width,
    height: box.height,
    radius: 8,
    fill: theme.card,
    ...borderOf(card, theme),
  };
  return variant === 'group'
    ? [
        {
          ...frame,
          x: frame.x + pile,
          y: frame.y + pile,
          stroke: theme.cardBorder,
          strokeWidth: 1,
        },
        frame,
      ]
    : [frame];
}

function borderOf(
  { variant, state, isUnhealthy }: CardScene,
  theme: SceneTheme,
): Pick<RectShape, 'stroke' | 'strokeWidth' | 'dash'> {
  if (variant === 'placeholder') {
    const stroke = toneColor(state?.tone ?? 'doubt', theme);
    return { stroke, strokeWidth: 2, dash: [4, 3] };
  }
  if (variant === 'stub') {
    return { stroke: theme.cardBorder, strokeWidth: 1, dash: [2, 3] };
  }
  return isUnhealthy && state
    ? { stroke: toneColor(state.tone, theme), strokeWidth: 2 }
    : { stroke: theme.cardBorder, strokeWidth: 1 };
}
