import { PlaceholderReason, StatusState } from '../../mesh';
import {
  Legend,
  Measure,
  SceneTheme,
  SceneTexts,
  Shape,
  glyphs,
  edgeShapes,
  stateGlyphs,
} from '../../scene';

const font = { size: 12, bold: false };
const row = 24;

type Item = { readonly text: string; readonly sign: (at: At) => Shape[] };
type At = { readonly x: number; readonly y: number };

/**
 * Draws a legend below a graph: the meaning of its symbols, and the number of each.
 *
 * @internal
 */
export function legendShapes(
  legend: Legend,
  place: At & { readonly width: number },
  how: {
    readonly theme: SceneTheme;
    readonly words: SceneTexts;
    readonly measure: Measure;
  },
): { shapes: Shape[]; height: number } {
  const { theme, words, measure } = how;
  const shapes: Shape[] = [];
  let y = place.y;
  for (const items of itemsOf(legend, theme, words)) {
    let x = place.x;
    for (const { text, sign } of items) {
      const width = 32 + measure(text, font) + 24;
      if (x > place.x && x + width > place.x + place.width) {
        x = place.x;
        y += row;
      }
      shapes.push(...sign({ x, y }), {
        shape: 'text',
        x: x + 32,
        y: y + 12,
        text,
        ...font,
        color: theme.text,
      });
      x += width;
    }
    y += items.length > 0 ? row : 0;
  }
  return { shapes, height: y - place.y };
}

function itemsOf(
  { kinds, states, edges }: Legend,
  theme: SceneTheme,
  words: SceneTexts,
): Item[][] {
  const glyph =
    (path: string) =>
    (at: At): Shape[] =>
      [
        {
          shape: 'glyph',
          path,
          x: at.x + 6,
          y: at.y,
          size: 16,
          color: theme.text,
        },
      ];
  return [
    kinds.map(({ kind, glyph: name, count }) => ({
      text: `${kindName(kind, words)} (${count})`,
      sign: glyph(glyphs[name] ?? glyphs.other),
    })),
    states.map(({ state, count }) => ({
      text: `${stateName(state, words)} (${count})`,
      sign: glyph(stateGlyphs[state] ?? stateGlyphs.unknown),
    })),
    edges.map(({ type, count }) => ({
      text: `${words.edges[type]} (${count})`,
      sign: ({ x, y }) => {
        const route = {
          start: { x, y: y + 8 },
          corners: [],
          end: { x: x + 26, y: y + 8 },
        };
        return edgeShapes(
          { type, tone: 'plain', count: 1, isFaint: false, route },
          theme,
        );
      },
    })),
  ];
}

/** Returns the name of a kind in a legend. @public */
export function kindName(kind: string, words: SceneTexts): string {
  return kind === 'unknownProducers'
    ? words.unknownProducers
    : kind || words.uri;
}

/** Returns the name of a status in a legend. @public */
export function stateName(
  state: StatusState | PlaceholderReason,
  words: SceneTexts,
): string {
  switch (state) {
    case 'notFound':
    case 'forbidden':
    case 'notLoaded':
    case 'external':
      return words.placeholders[state];
    default:
      return words.states[state];
  }
}
