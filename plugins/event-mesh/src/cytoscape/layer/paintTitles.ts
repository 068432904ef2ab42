import type { SceneTheme } from 'backstage-plugin-event-mesh-common';
import { Title } from './titles';

/**
 * Paints titles in pixels of the screen, each with a rim that keeps it readable on whatever it passes over.
 *
 * @internal
 */
export function paintTitles(
  context: CanvasRenderingContext2D,
  titles: readonly Title[],
  theme: SceneTheme,
): void {
  context.setLineDash([]);
  context.lineJoin = 'round';
  context.lineWidth = 6;
  for (const { text, x, y, size, isCentred, group } of titles) {
    context.font = `600 ${size}px ${theme.font}`;
    context.textAlign = isCentred ? 'center' : 'left';
    context.strokeStyle = group === undefined ? theme.page : theme.swimlane;
    context.fillStyle = group === undefined ? theme.text : theme.textSubtle;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}
