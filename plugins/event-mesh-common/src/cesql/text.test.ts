import fc from 'fast-check';
import { fromBytes, lengthOf, sliceText, toBytes } from './text';

describe('texts as bytes', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(fromBytes(toBytes(text))).toBe(text);
      }),
    );
  });

  it('are those of UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(Buffer.from(toBytes(text), 'latin1')).toEqual(
          Buffer.from(text, 'utf8'),
        );
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
    expect(sliceText('a😀b', 1, 2)).toBe('😀');
  });
});
