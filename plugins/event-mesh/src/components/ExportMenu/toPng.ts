/** What canvases of all browsers can hold along one side, and altogether. */
const longest = 8192;
const most = 64_000_000;

/**
 * An SVG document as a PNG image, twice as fine as it is drawn where that is possible.
 *
 * @internal
 */
export async function toPng(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { width, height } = image;
    const scale = scaleFor(width, height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.floor(width * scale));
    canvas.height = Math.max(1, Math.floor(height * scale));
    canvas
      .getContext('2d')
      ?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>(resolve =>
      canvas.toBlob(resolve, 'image/png'),
    );
    if (!blob) {
      throw new Error('The canvas gave no image.');
    }
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** @internal */
export function scaleFor(width: number, height: number): number {
  return Math.min(
    2,
    longest / Math.max(width, height, 1),
    Math.sqrt(most / Math.max(width * height, 1)),
  );
}
