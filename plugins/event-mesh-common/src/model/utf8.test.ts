import fc from 'fast-check';
import { fromBytes, lengthOf, sliceString, toBytes } from './utf8';

/** Arbitrary characters, optionally with lone surrogates. */
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

describe('toBytes and fromBytes', () => {
  it('are inverse to each other', () => {
    fc.assert(
      fc.property(whole, text => {
        expect(fromBytes(toBytes(text))).toBe(text);
      }),
    );
  });

  it('encode UTF-8', () => {
    fc.assert(
      fc.property(any, text => {
        const bytes = Buffer.from(toBytes(text), 'latin1').toString('hex');
        expect(bytes).toBe(Buffer.from(text, 'utf8').toString('hex'));
      }),
    );
  });

  it.each([
    ['a truncated character', '\xc3', '\ufffd'],
    ['a continuation byte alone', 'a\xa9b', 'a\ufffdb'],
    ['two of four bytes', '\xf0\x9f', '\ufffd\ufffd'],
    ['an overlong form', '\xc0\x80', '\ufffd\ufffd'],
    ['a surrogate', '\xed\xa0\x80', '\ufffd\ufffd\ufffd'],
    [
      'a code point above the maximum',
      '\xf4\x90\x80\x80',
      '\ufffd\ufffd\ufffd\ufffd',
    ],
  ])('decode each invalid byte as U+FFFD: %s', (_, bytes, text) => {
    expect(fromBytes(bytes)).toBe(text);
  });
});

describe('lengthOf and sliceString', () => {
  it('do not split a character', () => {
    expect(lengthOf('a😀b')).toBe(3);
    expect(sliceString('a😀b', 1, 2)).toBe('😀');
  });
});
