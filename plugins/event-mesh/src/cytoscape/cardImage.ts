import { glyphs, stateGlyphs } from './glyphs';
import { GraphTheme } from './theme';

/**
 * What a card's drawing shows besides the name: few different ones in a mesh, so that drawings are shared.
 *
 * @internal
 */
export type CardLook = {
  readonly width: number;
  readonly height: number;
  /** Names a glyph; an unknown one gets the plain square. */
  readonly glyph: string;
  readonly subtitle: string;
  /** '' where there is nothing to say. */
  readonly state: string;
  readonly stateText: string;
};

/**
 * The icon, second line and status line of a card as an SVG image.
 *
 * @internal
 */
export function cardImage(look: CardLook, theme: GraphTheme): string {
  const { width, height } = look;
  const middle = height / 2;
  const hasState = look.stateText !== '';
  const color = stateColor(look.state, theme);
  const font = `font-family="${escape(theme.font)}"`;
  const stateGlyph = stateGlyphs[look.state];
  return `data:image/svg+xml;utf8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
      `<rect x="10" y="${middle - 15}" width="30" height="30" rx="7" fill="${
        theme.iconBackground
      }"/>` +
      `${glyph(
        glyphs[look.glyph] ?? glyphs.other,
        { x: 15, y: middle - 10, size: 20 },
        theme.text,
      )}` +
      `<text x="50" y="${
        middle + (hasState ? 4 : 14)
      }" ${font} font-size="11" fill="${theme.textSubtle}">${escape(
        look.subtitle,
      )}</text>` +
      `${
        hasState && stateGlyph
          ? glyph(stateGlyph, { x: 50, y: middle + 10, size: 13 }, color)
          : ''
      }` +
      `${
        hasState
          ? `<text x="${stateGlyph ? 67 : 50}" y="${
              middle + 20.5
            }" ${font} font-size="11" font-weight="600" fill="${color}">${escape(
              look.stateText,
            )}</text>`
          : ''
      }` +
      `</svg>`,
  )}`;
}

function glyph(
  path: string,
  at: { x: number; y: number; size: number },
  color: string,
): string {
  const scale = at.size / 24;
  return `<path transform="translate(${at.x} ${at.y}) scale(${scale})" d="${path}" fill="none" stroke="${color}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;
}

function stateColor(state: string, theme: GraphTheme): string {
  switch (state) {
    case 'ready':
      return theme.positive;
    case 'notReady':
      return theme.negative;
    case 'unknown':
    case 'notReconciled':
    case 'ghost':
      return theme.warning;
    default:
      return theme.textSubtle;
  }
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}
