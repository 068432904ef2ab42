import type {
  Box,
  SceneTheme,
  Shape,
} from 'backstage-plugin-event-mesh-common';

const width = 62;

/**
 * The tag at the corner of a card that came or changed.
 *
 * @internal
 */
export function tagShapes(text: string, box: Box, theme: SceneTheme): Shape[] {
  const x = box.x + box.width / 2 - width - 8;
  const y = box.y - box.height / 2 - 9;
  return [
    {
      shape: 'rect',
      ...{ x, y, width, height: 18 },
      radius: 9,
      fill: theme.card,
      stroke: theme.announcement,
      strokeWidth: 1.5,
    },
    {
      shape: 'text',
      x: x + width / 2,
      y: y + 13,
      text,
      size: 11,
      bold: true,
      color: theme.announcement,
      isCentred: true,
    },
  ];
}
