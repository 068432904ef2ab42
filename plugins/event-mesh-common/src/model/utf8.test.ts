import fc from 'fast-check';
import { fromBytes, lengthOf, sliceString, toBytes } from './utf8';

/** Any characters, and halves of pairs, too, where they are wanted. */
const texts = (isHalf: (point: number) => boolean) =>
  fc
    .array(
      fc.oneof(
        fc.integer({ min: 0, max: 0x10ffff }),
        fc.integer({ min: 0, max: 0x900 }),
      ),
    )
    .map(points =>
      String.fromCodePoint(...points.filter(point => !isHalf(point))),
    );
const whole = texts(point => point >= 0xd800 && point <= 0xdfff);
const any = texts(() => false);

describe('texts as bytes', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(whole, text => {
        expect(fromBytes(toBytes(text))).toBe(text);
      }),
    );
  });

  it('are those of UTF-8', () => {
    fc.assert(
      fc.property(any, text => {
        const bytes = Buffer.from(toBytes(text), 'latin1').toString('hex');
        expect(bytes).toBe(Buffer.from(text, 'utf8').toString('hex'));
      }),
    );
  });

  it.each([
    ['a cut character', '\xc3', '\ufffd'],
    ['a rest of one', 'a\xa9b', 'a\ufffdb'],
    ['two of four bytes', '\xf0\x9f', '\ufffd\ufffd'],
    ['a longer form than needed', '\xc0\x80', '\ufffd\ufffd'],
    ['a surrogate', '\xed\xa0\x80', '\ufffd\ufffd\ufffd'],
    ['more than there is', '\xf4\x90\x80\x80', '\ufffd\ufffd\ufffd\ufffd'],
  ])('that are none are marked, each: %s', (_, bytes, text) => {
    expect(fromBytes(bytes)).toBe(text);
  });
});

describe('characters', () => {
  it('are counted and cut whole', () => {
    expect(lengthOf('a😀b')).toBe(3);
    expect(sliceString('a😀b', 1, 2)).toBe('😀');
  });
});
