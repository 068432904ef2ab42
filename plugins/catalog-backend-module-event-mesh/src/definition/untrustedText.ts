/**
 * Matches characters that must not be shown: control characters break databases and logs; bidirectional and invisible
 * characters make one name look like another. Joiners (U+200C, U+200D) are allowed, because scripts and emoji need
 * them.
 */
const unsafe =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u00ad\u200b\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** Marks a replaced character. */
const replacement = '\ufffd';

const maxAddressLength = 2048;

/** Returns whether a text has unsafe characters, including line breaks and tabs. */
export function hasUnsafe(text: string): boolean {
  return text.search(unsafe) >= 0;
}

/** Replaces the unsafe characters of a text, except line breaks and tabs. */
export function replaceUnsafe(text: string): string {
  return text.replace(unsafe, character =>
    /[\n\t\r]/.test(character) ? character : replacement,
  );
}

/** Replaces the unsafe characters of a regular expression with equivalent escapes. */
export function escapeUnsafe(pattern: string): string {
  return pattern.replace(unsafe, character =>
    [...Array(character.length).keys()]
      .map(i => character.charCodeAt(i).toString(16).padStart(4, '0'))
      .map(code => `\\u${code}`)
      .join(''),
  );
}

/** Returns a text as one line of at most `maxLength` UTF-16 units; a longer one ends in an ellipsis. */
export function singleLine(text: string, maxLength: number): string {
  return cut(replaceUnsafe(text).replace(/\s+/g, ' ').trim(), maxLength);
}

/**
 * Returns a text of at most `maxLength` UTF-16 units that stays plain text where Markdown is rendered.
 *
 * @remarks Backstage's About card and the AsyncAPI viewer render descriptions as Markdown with HTML: every reader's
 * browser would fetch an image, and a form would look like Backstage's own. A space after `<` and `!` prevents both.
 */
export function plainText(text: string, maxLength: number): string {
  const inert = replaceUnsafe(text)
    .trim()
    .replace(/<(?=[a-z/!?])/gi, '< ')
    .replace(/!(?=\[)/g, '! ');
  return cut(inert, maxLength);
}

/**
 * Returns a text if it is an `http` or `https` address that may become a link. Returns undefined for any other text,
 * for an address with a user or password, which looks like another host, and for an address with unsafe characters.
 */
export function webAddress(text: string | undefined): string | undefined {
  const isAddress =
    text !== undefined &&
    text.length <= maxAddressLength &&
    /^https?:\/\/\S+$/i.test(text) &&
    !hasUnsafe(text) &&
    URL.canParse(text);
  if (!isAddress) {
    return undefined;
  }
  const { username, password } = new URL(text);
  return username === '' && password === '' ? text : undefined;
}

function cut(text: string, maxLength: number): string {
  return text.length <= maxLength
    ? text
    : // Does not split a surrogate pair.
      text
        .slice(0, maxLength - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .concat('…');
}
