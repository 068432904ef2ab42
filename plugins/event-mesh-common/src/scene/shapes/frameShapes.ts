import { Box } from '../../graph';
import { SceneTheme } from '../sceneTheme';
import { SwimlaneScene, ColumnScene } from '../types';
import { Shape } from './types';

/**
 * The frame of a swimlane.
 *
 * @public
 */
export function swimlaneFrame(
  { box }: SwimlaneScene,
  theme: SceneTheme,
  isSelected = false,
): Shape {
  return {
    shape: 'rect',
    ...cornerOf(box),
    width: box.width,
    height: box.height,
    radius: 10,
    fill: theme.swimlane,
    stroke: isSelected ? theme.selected : theme.swimlaneBorder,
    strokeWidth: isSelected ? 3 : 1,
  };
}

/**
 * The frame of a swimlane with its title.
 *
 * @internal
 */
export function swimlaneShapes(
  swimlane: SwimlaneScene,
  theme: SceneTheme,
): Shape[] {
  const { x, y } = cornerOf(swimlane.box);
  return [
    swimlaneFrame(swimlane, theme),
    {
      shape: 'text',
      x: x + 16,
      y: y + 24,
      text: swimlane.title,
      size: 13,
      bold: true,
      color: theme.textSubtle,
    },
  ];
}

/**
 * The heading of a column.
 *
 * @internal
 */
export function columnShapes(
  { box, title }: ColumnScene,
  theme: SceneTheme,
): Shape[] {
  return [
    {
      shape: 'text',
      x: box.x,
      y: cornerOf(box).y + 26,
      text: title,
      size: 15,
      bold: true,
      color: theme.text,
      isCentred: true,
    },
  ];
}

function cornerOf(box: Box): { x: number; y: number } {
  return { x: box.x - box.width / 2, y: box.y - box.height / 2 };
}
