import { Scene } from '../../scene';
import { SvgOptions, dimmedOpacity, drawScene } from './drawScene';
import { shapeElement } from './shapeElement';
import { attributes, xmlText } from './xml';

export type { SvgOptions } from './drawScene';

/**
 * Formats a graph as an SVG document with its title, scope, time and legend.
 *
 * @public
 */
export function toSvg(scene: Scene, options: SvgOptions): string {
  const { theme } = options;
  const drawing = drawScene(scene, options);
  const { title, description, left, top, width, height } = drawing;
  return [
    `<svg${attributes({
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: [left, top, width, height].map(Math.round).join(' '),
      'font-family': theme.font,
      role: 'img',
    })}>`,
    `<title>${xmlText(title)}</title>`,
    `<desc>${xmlText(description)}</desc>`,
    `<rect${attributes({
      x: left,
      y: top,
      width,
      height,
      fill: theme.page,
    })}/>`,
    ...drawing.heading.map(shapeElement),
    ...drawing.groups.map(
      ({ shapes, isDimmed }) =>
        `<g${attributes(isDimmed ? { opacity: dimmedOpacity } : {})}>${shapes
          .map(shapeElement)
          .join('')}</g>`,
    ),
    ...drawing.legend.map(shapeElement),
    '</svg>',
    '',
  ].join('\n');
}
