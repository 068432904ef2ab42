type Rgb = readonly [number, number, number];

/**
 * A colour that can be read on another: the colour itself, or as much of the page's text colour mixed in as is needed.
 *
 * @internal
 */
export function readable(
  color: string,
  on: string,
  { text, enough }: { readonly text: string; readonly enough: number },
): string {
  const [from, surface, to] = [color, on, text].map(parseColor);
  if (!from || !surface || !to) {
    return color;
  }
  for (let part = 0; part <= 1; part += 0.1) {
    const mixed = mix(from, to, part);
    if (contrast(mixed, surface) >= enough) {
      return part === 0 ? color : `rgb(${mixed.join(',')})`;
    }
  }
  return text;
}

/** The contrast of two colours as WCAG 2 defines it. @internal */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: Rgb): number {
  const [red, green, blue] = color.map(value => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(from: Rgb, to: Rgb, part: number): Rgb {
  const at = (i: 0 | 1 | 2) => Math.round(from[i] + (to[i] - from[i]) * part);
  return [at(0), at(1), at(2)];
}

/** A colour by its red, green and blue, or undefined for what is none. @internal */
export function parseColor(color: string): Rgb | undefined {
  const hex = /^#([0-9a-f]{3,8})$/i.exec(color)?.[1];
  if (hex) {
    const long = hex.length < 6 ? [...hex].map(c => c + c).join('') : hex;
    const at = (i: number) => parseInt(long.slice(2 * i, 2 * i + 2), 16);
    return [at(0), at(1), at(2)];
  }
  const parts = /^rgba?\(([^)]*)\)$/.exec(color)?.[1].split(/[\s,/]+/);
  const [red, green, blue] = (parts ?? []).map(Number);
  return blue === undefined ? undefined : [red, green, blue];
}
