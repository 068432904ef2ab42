/**
 * A colour as `#rrggbb` or `rgb()`, whatever notation it came in; undefined for what is no colour.
 *
 * @internal
 */
export function canvasColor(
  color: string,
  document: Document,
): string | undefined {
  if (/^(#[0-9a-f]{3,8}|rgba?\([^)]*\))$/i.test(color)) {
    return color;
  }
  // A painted pixel has red, green and blue, however its colour was written.
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = color === '' ? null : canvas.getContext('2d');
  if (!context) {
    return undefined;
  }
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return `rgba(${red},${green},${blue},${alpha / 255})`;
}
