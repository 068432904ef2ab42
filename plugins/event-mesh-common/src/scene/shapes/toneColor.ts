import { SceneTheme } from '../sceneTheme';
import { Tone } from '../types';

/**
 * The colour of a tone.
 *
 * @public
 */
export function toneColor(tone: Tone, theme: SceneTheme): string {
  switch (tone) {
    case 'good':
      return theme.positive;
    case 'bad':
      return theme.negative;
    case 'doubt':
      return theme.warning;
    default:
      return theme.textSubtle;
  }
}
