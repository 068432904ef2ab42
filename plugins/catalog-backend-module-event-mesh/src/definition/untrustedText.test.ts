import fc from 'fast-check';
import {
  escapeUnsafe,
  hasUnsafe,
  plainText,
  replaceUnsafe,
  singleLine,
  webAddress,
} from './untrustedText';

const rightToLeft = '\u202e';
const tag = '\u{e0041}';

describe('unsafe characters', () => {
  it.each([
    ['control characters', 'a\u0000b\u0007c\u009f', 'a\ufffdb\ufffdc\ufffd'],
    ['bidirectional characters', `a${rightToLeft}\u061cb`, 'a\ufffd\ufffdb'],
    [
      'invisible characters',
      `a\u200b\ufeff\u00ad${tag}b`,
      'a\ufffd\ufffd\ufffd\ufffdb',
    ],
    ['unpaired surrogates', 'a\ud800b', 'a\ufffdb'],
    ['line separators', 'a\u2028b\u2029', 'a\ufffdb\ufffd'],
  ])('replaces %s with a visible mark', (_what, text, expected) => {
    expect(replaceUnsafe(text)).toBe(expected);
  });

  it('keeps letters, emoji with joiners, line breaks and tabs', () => {
    const text = 'Größe\tمرحبا\n👩‍💻 می‌خواهم';
    expect(replaceUnsafe(text)).toBe(text);
  });

  it('leaves no unsafe character in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(hasUnsafe(singleLine(text, 50))).toBe(false);
        expect(hasUnsafe(plainText(text, 50).replace(/[\n\r\t]/g, ''))).toBe(
          false,
        );
      }),
    );
  });

  it('escapes unsafe characters in a regular expression without changing its matches', () => {
    const pattern = `^[\u0000-a${tag}]$`;
    const escaped = escapeUnsafe(pattern);
    expect(hasUnsafe(escaped)).toBe(false);
    for (const text of ['\u0000', 'Z', tag, 'b']) {
      expect(new RegExp(escaped, 'u').test(text)).toBe(
        new RegExp(pattern, 'u').test(text),
      );
    }
  });
});

describe('singleLine', () => {
  it('collapses spaces and line breaks to one space, and trims the text', () => {
    expect(singleLine('  a\r\n\t b ', 10)).toBe('a b');
  });

  it('ends a long text in an ellipsis at the limit, without splitting a surrogate pair', () => {
    expect(singleLine('abcdef', 6)).toBe('abcdef');
    expect(singleLine('abcdefg', 6)).toBe('abcde…');
    expect(singleLine('abcd👩ef', 6)).toBe('abcd…');
  });
});

describe('plainText', () => {
  it.each([
    [
      'an image',
      '![a](https://x.example/a.png)',
      '! [a](https://x.example/a.png)',
    ],
    ['an image with a reference', '!![a][b]', '!! [a][b]'],
    ['an HTML element', '<img src=x><FORM>', '< img src=x>< FORM>'],
    ['a closing tag', '</div>', '< /div>'],
    ['a comment', '<!-- a -->', '< !-- a -->'],
    [
      'an address in angle brackets',
      '<https://x.example>',
      '< https://x.example>',
    ],
  ])('prevents %s in Markdown', (_what, text, expected) => {
    expect(plainText(text, 100)).toBe(expected);
  });

  it('keeps comparisons, links and exclamation marks', () => {
    const text = 'Placed! a < b, 1 <2, [docs](https://docs.example.com)';
    expect(plainText(text, 100)).toBe(text);
  });
});

describe('webAddress', () => {
  it.each([
    'https://schemas.example.com/order.json',
    'HTTP://schemas.example.com:8080/a?b=c#d',
  ])('accepts %s', address => {
    expect(webAddress(address)).toBe(address);
  });

  it.each([
    // eslint-disable-next-line no-script-url
    ['has another scheme', 'javascript:alert(1)'],
    ['hides another scheme behind a line break', 'java\nscript:alert(1)'],
    ['starts with a space', ' https://a.example'],
    ['has a space in it', 'https://a.example/ b'],
    ['has no host', 'https://'],
    [
      'looks like an address of another host',
      'https://docs.example@attacker.example',
    ],
    ['has a password', 'https://user:secret@a.example'],
    ['has invisible characters', `https://a.example/${rightToLeft}moc`],
    [
      'is longer than 2,048 characters',
      `https://a.example/${'x'.repeat(2048)}`,
    ],
    ['is missing', undefined],
  ])('rejects an address that %s', (_what, address) => {
    expect(webAddress(address)).toBeUndefined();
  });
});
