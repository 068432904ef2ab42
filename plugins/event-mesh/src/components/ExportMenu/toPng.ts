import {
  dimmedOpacity,
  type Drawing,
  type Measure,
  type SceneTheme,
} from 'backstage-plugin-event-mesh-common';
import { ExportError } from './ExportError';

/** Largest side in pixels and largest area in pixels of a canvas. */
type Limit = { readonly side: number; readonly area: number };

// Limits of most browsers, then of Safari on iOS, which is tried where the first size fails.
const limits: readonly Limit[] = [
  { side: 16_384, area: 64_000_000 },
  { side: 8_192, area: 16_777_216 },
];

/** Image pixels per unit of the graph, unless the image would exceed a limit. */
const finest = 2;

/** An image and its scale. */
export type PngImage = {
  readonly content: Blob;
  /** Image pixels per unit of the graph; less than 1 if the graph is too large for its full size. */
  readonly scale: number;
};

/**
 * Paints a scene as a PNG image, with the painter and the fonts of the screen.
 *
 * @remarks Nothing is loaded as an image, since a Content Security Policy may forbid it: `img-src` of Backstage's
 * default allows no `blob:`, and fonts of the page do not reach an SVG document within an image.
 */
export async function toPng(
  drawingOf: (measure: Measure) => Drawing,
  theme: SceneTheme,
): Promise<PngImage> {
  const { measureOn } = await import('../../cytoscape');
  const probe = document.createElement('canvas').getContext('2d');
  if (!probe) {
    throw new ExportError({ code: 'noCanvas', width: 1, height: 1 });
  }
  const drawing = drawingOf(measureOn(probe, theme.font));
  const { width, height } = drawing;
  for (const limit of limits) {
    const scale = scaleFor(width, height, limit);
    const content = await paintAt(drawing, theme, scale);
    if (content) {
      return { content, scale };
    }
  }
  throw new ExportError({ code: 'noCanvas', width, height });
}

async function paintAt(
  { left, top, width, height, heading, groups, legend }: Drawing,
  theme: SceneTheme,
  scale: number,
): Promise<Blob | null> {
  const { paint } = await import('../../cytoscape');
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(width * scale));
  canvas.height = Math.max(1, Math.floor(height * scale));
  const context = canvas.getContext('2d');
  if (!context) {
    return null;
  }
  context.fillStyle = theme.page;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
  paint(context, heading, theme.font);
  groups.forEach(({ shapes, isDimmed }) => {
    context.globalAlpha = isDimmed ? dimmedOpacity : 1;
    paint(context, shapes, theme.font);
  });
  context.globalAlpha = 1;
  paint(context, legend, theme.font);
  // A canvas that is too large for the browser has no content.
  return new Promise(resolve => canvas.toBlob(resolve, 'image/png'));
}

/** Returns the image pixels per unit of the graph within a limit. */
export function scaleFor(
  width: number,
  height: number,
  { side, area }: Limit = limits[0],
): number {
  return Math.min(
    finest,
    side / Math.max(width, height, 1),
    Math.sqrt(area / Math.max(width * height, 1)),
  );
}
