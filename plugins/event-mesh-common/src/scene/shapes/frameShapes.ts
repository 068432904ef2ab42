import { Box } from '../../graph';
import { PictureTheme } from '../pictureTheme';
import { BandScene, LaneScene } from '../types';
import { Shape } from './types';

/**
 * The frame of a band.
 *
 * @public
 */
export function bandFrame(
  { box }: BandScene,
  theme: PictureTheme,
  isSelected = false,
): Shape {
  return {
    shape: 'rect',
    ...cornerOf(box),
    width: box.width,
    height: box.height,
    radius: 10,
    fill: theme.band,
    stroke: isSelected ? theme.selected : theme.bandBorder,
    strokeWidth: isSelected ? 3 : 1,
  };
}

/**
 * The frame of a band with its title.
 *
 * @internal
 */
export function bandShapes(band: BandScene, theme: PictureTheme): Shape[] {
  const { x, y } = cornerOf(band.box);
  return [
    bandFrame(band, theme),
    {
      shape: 'text',
      x: x + 16,
      y: y + 24,
      text: band.title,
      size: 13,
      bold: true,
      color: theme.textSubtle,
    },
  ];
}

/**
 * The heading of a lane.
 *
 * @internal
 */
export function laneShapes(
  { box, title }: LaneScene,
  theme: PictureTheme,
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
