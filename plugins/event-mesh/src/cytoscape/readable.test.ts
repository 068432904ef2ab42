import fc from 'fast-check';
import { contrast, parseColor, readable } from './readable';

const white = '#ffffff';

function contrastOf(color: string, on: string): number {
  const [a, b] = [parseColor(color), parseColor(on)];
  return a && b ? contrast(a, b) : 0;
}

describe('readable', () => {
  it.each([
    ['black on white', '#000', '#fff', 21],
    ['white on itself', '#ffffff', '#ffffff', 1],
    ['the grey that just passes', 'rgb(118, 118, 118)', '#fff', 4.54],
  ])('knows the contrast of %s', (_, color, on, ratio) => {
    expect(contrastOf(color, on)).toBeCloseTo(ratio, 1);
  });

  it('leaves alone what can be read', () => {
    expect(readable('#991919', white, { text: '#000', enough: 4.5 })).toBe(
      '#991919',
    );
  });

  it('brings any colour to the contrast that is asked for, where the text has it', () => {
    const part = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(part, part, part, (red, green, blue) => {
        const color = `rgb(${red},${green},${blue})`;
        const dark = readable(color, white, { text: '#000000', enough: 4.5 });
        const light = readable(color, '#424141', { text: white, enough: 3 });
        expect(contrastOf(dark, white)).toBeGreaterThanOrEqual(4.5);
        expect(contrastOf(light, '#424141')).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it('keeps what it does not understand', () => {
    expect(readable('Highlight', white, { text: '#000', enough: 3 })).toBe(
      'Highlight',
    );
  });
});
