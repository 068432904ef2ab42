import {
  LabelScene,
  Legend,
  EdgeScene,
  Measure,
  SceneTheme,
  SceneTexts,
  Scene,
  Shape,
  swimlaneShapes,
  cardContent,
  cardFrame,
  estimateWidth,
  labelShapes,
  columnShapes,
  edgeShapes,
} from '../../scene';
import { ExportScope, ScopeWords, scopeLine } from '../scope';
import { legendShapes } from './legendShapes';

const margin = 24;
const head = 64;

/** @public */
export type SvgOptions = {
  readonly scope: ExportScope;
  readonly scopeWords: ScopeWords;
  readonly legend: Legend;
  readonly words: SceneTexts;
  readonly theme: SceneTheme;
  /** Ids of the dimmed elements. */
  readonly dimmed?: ReadonlySet<string>;
  readonly measure?: Measure;
};

/**
 * Exported graph as shapes, for any format that draws it; lengths in pixels at zoom 1.
 *
 * @public
 */
export type Drawing = {
  readonly title: string;
  /** Scope and time, as one line of text. */
  readonly description: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Shapes of the title and the description. */
  readonly heading: readonly Shape[];
  /** Shapes of swimlanes, groups, edges, nodes and labels, from back to front. */
  readonly groups: readonly ShapeGroup[];
  readonly legend: readonly Shape[];
};

/** Shapes that are drawn together. @public */
export type ShapeGroup = {
  readonly shapes: readonly Shape[];
  readonly isDimmed: boolean;
};

/** Opacity of dimmed elements in an export. @public */
export const dimmedOpacity = 0.25;

/**
 * Draws a scene as shapes, with its title, scope, time and legend.
 *
 * @public
 */
export function drawScene(scene: Scene, options: SvgOptions): Drawing {
  const { theme, scope, scopeWords, measure = estimateWidth } = options;
  const frame = boundsOf(scene);
  const description = scopeLine(scope, scopeWords);
  const width =
    Math.max(
      frame.width,
      measure(description, { size: 12, bold: false }),
      320,
    ) +
    2 * margin;
  const left = frame.left - margin;
  const top = frame.top - head - margin;
  const legend = legendShapes(
    options.legend,
    {
      x: left + margin,
      y: frame.top + frame.height + margin,
      width: width - 2 * margin,
    },
    { ...options, measure },
  );
  return {
    title: scope.title,
    description,
    ...{ left, top, width },
    height: head + frame.height + legend.height + 3 * margin,
    heading: [
      text(scope.title, { x: left + margin, y: top + 40, size: 20 }, theme),
      text(description, { x: left + margin, y: top + 62, size: 12 }, theme),
    ],
    groups: groupsOf(scene, { ...options, measure }),
    legend: legend.shapes,
  };
}

function groupsOf(
  scene: Scene,
  { theme, measure, dimmed }: SvgOptions & { readonly measure: Measure },
): ShapeGroup[] {
  const group = (id: string, shapes: readonly Shape[]): ShapeGroup => ({
    shapes,
    isDimmed: dimmed?.has(id) ?? false,
  });
  return [
    ...scene.columns.map(column => group('', columnShapes(column, theme))),
    ...scene.swimlanes.map(swimlane =>
      group('', swimlaneShapes(swimlane, theme)),
    ),
    ...scene.edges.map(line => group(line.id, edgeShapes(line, theme))),
    ...scene.cards.map(card =>
      group(card.id, [
        ...cardFrame(card, theme),
        ...cardContent(card, theme, measure),
      ]),
    ),
    ...scene.edges
      .filter(hasLabel)
      .map(line => group(line.id, labelShapes(line, theme, measure))),
  ];
}

function hasLabel(
  line: EdgeScene,
): line is EdgeScene & { readonly label: LabelScene } {
  return line.label !== undefined;
}

function boundsOf({ columns, swimlanes }: Scene) {
  const boxes = [...columns, ...swimlanes].map(({ box }) => box);
  const left = Math.min(0, ...boxes.map(({ x, width }) => x - width / 2));
  const right = Math.max(0, ...boxes.map(({ x, width }) => x + width / 2));
  const top = Math.min(0, ...boxes.map(({ y, height }) => y - height / 2));
  const bottom = Math.max(0, ...boxes.map(({ y, height }) => y + height / 2));
  return { left, top, width: right - left, height: bottom - top };
}

function text(
  content: string,
  at: { readonly x: number; readonly y: number; readonly size: number },
  theme: SceneTheme,
): Shape {
  const bold = at.size > 14;
  const color = bold ? theme.text : theme.textSubtle;
  return { shape: 'text', text: content, ...at, bold, color };
}
