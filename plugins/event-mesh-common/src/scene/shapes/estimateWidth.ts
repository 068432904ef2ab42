import { Measure } from './types';

const narrow = /[ijltf.,:;'|!()[\]/\\ -]/;
const wide = /[mwMWABCDGHNOQRU@%&_∗]/;

/**
 * How wide a text is at most in the fonts that pages use, where nobody can measure it.
 *
 * @public
 */
export const estimateWidth: Measure = (text, { size, bold }) => {
  let width = 0;
  for (const character of text) {
    width += widthOf(character);
  }
  return width * size * (bold ? 1.08 : 1);
};

function widthOf(character: string): number {
  if (character > '\u2e7f') {
    return 1;
  }
  if (narrow.test(character)) {
    return 0.36;
  }
  return wide.test(character) ? 0.8 : 0.58;
}
