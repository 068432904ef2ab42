import fc from 'fast-check';
import { estimateWidth } from './estimateWidth';
import { fitText } from './fitText';

const widthOf = (text: string) => [...text].length;

describe('fitText', () => {
  it.each([
    ['what fits stays as it is', 'orders', 6, 'orders'],
    ['what does not is cut', 'orders', 5, 'orde…'],
    ['no space is left before the cut', 'new orders', 5, 'new…'],
    ['no pair of surrogates is torn', '😀😀😀', 2, '😀…'],
  ])('%s', (_, text, width, fitted) => {
    expect(fitText(text, width, widthOf)).toBe(fitted);
  });

  it('is never wider than it may be, and keeps as much as it can', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 2, max: 30 }),
        (text, most) => {
          const fitted = fitText(text, most, widthOf);
          expect(widthOf(fitted)).toBeLessThanOrEqual(most);
          expect(fitted === text).toBe(widthOf(text) <= most);
        },
      ),
    );
  });
});

describe('estimateWidth', () => {
  it.each([
    ['small letters', 'payments-ledger'],
    ['capitals', 'IntegrationSource'],
    ['a type of events', 'type=com.example.order.placed'],
  ])('takes %s for no narrower than common fonts do', (_, text) => {
    const font = { size: 11, bold: false };
    // Helvetica and DejaVu Sans, measured in a browser, lie between half and six tenths of the size for each letter.
    expect(estimateWidth(text, font)).toBeGreaterThan(text.length * 11 * 0.45);
    expect(estimateWidth(text, font)).toBeLessThan(text.length * 11 * 0.75);
  });
});
