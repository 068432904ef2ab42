/**
 * Encodes a text as UTF-8, one character per byte. Go's strings are bytes: lengths, substrings and `_` count them.
 */
export function toBytes(text: string): string {
  // eslint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(text)) {
    return text;
  }
  return Array.from(text, encode).join('');
}

/** Decodes UTF-8; each invalid byte becomes U+FFFD, as in Go. */
export function fromBytes(bytes: string): string {
  // eslint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(bytes)) {
    return bytes;
  }
  let text = '';
  let at = 0;
  while (at < bytes.length) {
    const found =
      /^(?:[\xc2-\xdf]|[\xe0-\xef].|[\xf0-\xf4]..)[\x80-\xbf]/s.exec(
        bytes.slice(at, at + 4),
      );
    const point = found ? decode(found[0]) : bytes.charCodeAt(at);
    const isValid = found ? point >= 0 : point < 0x80;
    text += isValid ? String.fromCodePoint(point) : '\ufffd';
    at += found && isValid ? found[0].length : 1;
  }
  return text;
}

function encode(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) {
    return character;
  }
  if (point < 0x800) {
    return String.fromCharCode(0xc0 | (point >> 6), tail(point, 0));
  }
  if (point >= 0xd800 && point <= 0xdfff) {
    return '\xef\xbf\xbd';
  }
  return point < 0x10000
    ? String.fromCharCode(0xe0 | (point >> 12), tail(point, 6), tail(point, 0))
    : String.fromCharCode(
        0xf0 | (point >> 18),
        tail(point, 12),
        tail(point, 6),
        tail(point, 0),
      );
}

function tail(point: number, shift: number): number {
  return 0x80 | ((point >> shift) & 0x3f);
}

/** Decodes one character; -1 for an overlong form or a surrogate. */
function decode(bytes: string): number {
  const [first, ...rest] = Array.from(bytes, byte => byte.charCodeAt(0));
  if (rest.some(byte => byte < 0x80 || byte > 0xbf)) {
    return -1;
  }
  const point = rest.reduce(
    (sum, byte) => (sum << 6) | (byte & 0x3f),
    first & (0x7f >> (rest.length + 1)),
  );
  const least = [0, 0x80, 0x800, 0x10000][rest.length];
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  return point < least || point > 0x10ffff || isSurrogate ? -1 : point;
}

/** Counts the characters of a text. */
export function lengthOf(text: string): number {
  return split(text).length;
}

/** Returns the characters between two positions. */
export function sliceString(text: string, from: number, to?: number): string {
  const characters = split(text);
  return typeof characters === 'string'
    ? characters.slice(from, to)
    : characters.slice(from, to).join('');
}

/** Splits a text into characters only where it has surrogates, which bytes never have. */
function split(text: string): string | string[] {
  return /[\ud800-\udfff]/.test(text) ? Array.from(text) : text;
}
