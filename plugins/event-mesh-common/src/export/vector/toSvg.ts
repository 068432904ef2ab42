import { Box } from '../../graph';
import { Legend } from '../legendOf';
import { PictureTheme } from '../scene/pictureTheme';
import { PictureWords } from '../scene/pictureWords';
import { LabelScene, LineScene, Scene } from '../scene/types';
import { ExportScope, scopeLine, ScopeWords } from '../scope';
import { cardContent } from '../shapes/cardContent';
import { cardFrame } from '../shapes/cardFrame';
import { estimateWidth } from '../shapes/estimateWidth';
import { bandShapes, laneShapes } from '../shapes/frameShapes';
import { labelShapes } from '../shapes/labelShapes';
import { lineShapes } from '../shapes/lineShapes';
import { Measure, Shape } from '../shapes/types';
import { legendShapes } from './legendShapes';
import { shapeElement } from './shapeElement';
import { attributes, xmlText } from './xml';

const margin = 24;
const head = 64;

/** @public */
export type SvgOptions = {
  readonly scope: ExportScope;
  readonly scopeWords: ScopeWords;
  readonly legend: Legend;
  readonly words: PictureWords;
  readonly theme: PictureTheme;
  /** Ids of what is drawn pale. */
  readonly dimmed?: ReadonlySet<string>;
  readonly measure?: Measure;
};

/**
 * A picture as an SVG document, with its title, its scope, its time and what its signs mean.
 *
 * @public
 */
export function toSvg(scene: Scene, options: SvgOptions): string {
  const { theme, scope, scopeWords, measure = estimateWidth } = options;
  const frame = boundsOf(scene);
  const title = scope.title;
  const line = scopeLine(scope, scopeWords);
  const width =
    Math.max(frame.width, measure(line, { size: 12, bold: false }), 320) +
    2 * margin;
  const left = frame.x - frame.width / 2 - margin;
  const top = frame.y - frame.height / 2 - head - margin;
  const legend = legendShapes(
    options.legend,
    {
      x: left + margin,
      y: frame.y + frame.height / 2 + margin,
      width: width - 2 * margin,
    },
    { ...options, measure },
  );
  const height = head + frame.height + legend.height + 3 * margin;
  const texts: Shape[] = [
    text(title, { x: left + margin, y: top + 40, size: 20 }, theme.text),
    text(line, { x: left + margin, y: top + 62, size: 12 }, theme.textSubtle),
  ];
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
    `<desc>${xmlText(line)}</desc>`,
    `<rect${attributes({
      x: left,
      y: top,
      width,
      height,
      fill: theme.page,
    })}/>`,
    ...texts.map(shapeElement),
    ...picture(scene, { ...options, measure }),
    ...legend.shapes.map(shapeElement),
    '</svg>',
    '',
  ].join('\n');
}

function picture(
  scene: Scene,
  { theme, measure, dimmed }: SvgOptions & { readonly measure: Measure },
): string[] {
  const group = (id: string, shapes: readonly Shape[]) =>
    `<g${attributes(dimmed?.has(id) ? { opacity: 0.25 } : {})}>${shapes
      .map(shapeElement)
      .join('')}</g>`;
  return [
    ...scene.lanes.map(lane => group('', laneShapes(lane, theme))),
    ...scene.bands.map(band => group('', bandShapes(band, theme))),
    ...scene.lines.map(line => group(line.id, lineShapes(line, theme))),
    ...scene.cards.map(card =>
      group(card.id, [
        ...cardFrame(card, theme),
        ...cardContent(card, theme, measure),
      ]),
    ),
    ...scene.lines
      .filter(hasLabel)
      .map(line => group(line.id, labelShapes(line, theme, measure))),
  ];
}

function hasLabel(
  line: LineScene,
): line is LineScene & { readonly label: LabelScene } {
  return line.label !== undefined;
}

function boundsOf({ lanes, bands }: Scene): Box {
  const boxes = [...lanes, ...bands].map(({ box }) => box);
  const left = Math.min(0, ...boxes.map(({ x, width }) => x - width / 2));
  const right = Math.max(0, ...boxes.map(({ x, width }) => x + width / 2));
  const top = Math.min(0, ...boxes.map(({ y, height }) => y - height / 2));
  const bottom = Math.max(0, ...boxes.map(({ y, height }) => y + height / 2));
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: right - left,
    height: bottom - top,
  };
}

function text(
  content: string,
  at: { x: number; y: number; size: number },
  color: string,
): Shape {
  return { shape: 'text', text: content, ...at, bold: at.size > 14, color };
}
