import { Shape } from '../../scene';
import { attributes, xmlText } from './xml';

/**
 * Formats a shape as an SVG element.
 *
 * @internal
 */
export function shapeElement(shape: Shape): string {
  switch (shape.shape) {
    case 'rect':
      return `<rect${attributes({
        x: shape.x,
        y: shape.y,
        width: shape.width,
        height: shape.height,
        rx: shape.radius,
        fill: shape.fill ?? 'none',
        ...strokeOf(shape.stroke, shape.strokeWidth, shape.dash),
      })}/>`;
    case 'text':
      return shape.text === ''
        ? ''
        : `<text${attributes({
            x: shape.x,
            y: shape.y,
            'font-size': shape.size,
            ...(shape.bold ? { 'font-weight': 600 } : {}),
            ...(shape.isCentred ? { 'text-anchor': 'middle' } : {}),
            fill: shape.color,
          })}>${xmlText(shape.text)}</text>`;
    case 'glyph':
      return `<path${attributes({
        transform: `translate(${round(shape.x)} ${round(
          shape.y,
        )}) scale(${round(shape.size / 24)})`,
        d: shape.path,
        fill: 'none',
        ...strokeOf(shape.color, 2),
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      })}/>`;
    default:
      return `<path${attributes({
        d: shape.d,
        fill: shape.fill ?? 'none',
        ...strokeOf(shape.stroke, shape.width, shape.dash),
        ...(shape.opacity === undefined ? {} : { opacity: shape.opacity }),
      })}/>`;
  }
}

function strokeOf(
  stroke: string | undefined,
  width: number | undefined,
  dash?: readonly number[],
): Record<string, string | number> {
  return stroke === undefined
    ? {}
    : {
        stroke,
        'stroke-width': width ?? 1,
        ...(dash ? { 'stroke-dasharray': dash.join(' ') } : {}),
      };
}

function round(length: number): number {
  return Math.round(length * 1000) / 1000;
}
