import { Measure } from './types';

/**
 * A text that is no wider than it may be: cut at its end where it is, never amid a surrogate pair.
 *
 * @public
 */
export function fitText(
  text: string,
  width: number,
  widthOf: (text: string) => number,
): string {
  if (widthOf(text) <= width) {
    return text;
  }
  const characters = [...text];
  let [fits, tooLong] = [0, characters.length];
  while (tooLong - fits > 1) {
    const half = Math.floor((fits + tooLong) / 2);
    if (widthOf(`${characters.slice(0, half).join('')}…`) <= width) {
      fits = half;
    } else {
      tooLong = half;
    }
  }
  return `${characters.slice(0, fits).join('').trimEnd()}…`;
}

/** `fitText` for one font. @internal */
export function fitter(
  measure: Measure,
  font: { readonly size: number; readonly bold: boolean },
): (text: string, width: number) => string {
  return (text, width) => fitText(text, width, each => measure(each, font));
}
