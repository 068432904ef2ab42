import type { Box } from 'backstage-plugin-event-mesh-common';

/**
 * The rectangle around boxes and points; nothing where there are none.
 *
 * @internal
 */
export function boxAround(
  parts: readonly (Pick<Box, 'x' | 'y'> & Partial<Box>)[],
): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width = 0, height = 0 } of parts) {
    left = Math.min(left, x - width / 2);
    right = Math.max(right, x + width / 2);
    top = Math.min(top, y - height / 2);
    bottom = Math.max(bottom, y + height / 2);
  }
  return parts.length === 0
    ? undefined
    : {
        x: (left + right) / 2,
        y: (top + bottom) / 2,
        width: right - left,
        height: bottom - top,
      };
}
