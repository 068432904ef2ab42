/**
 * Text that people wrote into a cluster, made fit for the catalog and for the pages that show it.
 *
 * Control characters break databases and logs; bidirectional and invisible characters make one name look like another.
 * Each becomes U+FFFD, so that a reader sees that something was there. Joiners (U+200C, U+200D) stay: scripts and emoji
 * need them.
 */
const unsafe =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u00ad\u200b\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const replacement = '\ufffd';

/** Returns whether a text has characters that must not be shown, line breaks and tabs included. */
export function hasUnsafe(text: string): boolean {
  return text.search(unsafe) >= 0;
}

/** Replaces characters that must not be shown; line breaks and tabs stay. */
export function replaceUnsafe(text: string): string {
  return text.replace(unsafe, character =>
    /[\n\t\r]/.test(character) ? character : replacement,
  );
}

/** Replaces the unsafe characters of a regular expression by escapes that mean the same. */
export function escapeUnsafe(pattern: string): string {
  return pattern.replace(unsafe, character =>
    [...Array(character.length).keys()]
      .map(i => character.charCodeAt(i).toString(16).padStart(4, '0'))
      .map(code => `\\u${code}`)
      .join(''),
  );
}

/** Returns a text as one line of at most `limit` characters (UTF-16 units); a longer one ends in an ellipsis. */
export function singleLine(text: string, limit: number): string {
  return cut(replaceUnsafe(text).replace(/\s+/g, ' ').trim(), limit);
}

/**
 * Returns a text that shows as it was written where Markdown is rendered, of at most `limit` characters.
 *
 * @remarks Backstage's About card and the AsyncAPI viewer render descriptions as Markdown with HTML: an image would be fetched by
 * every reader's browser, and a form would look like Backstage's own. A space keeps `<` and `!` from starting either.
 */
export function plainText(text: string, limit: number): string {
  const inert = replaceUnsafe(text)
    .trim()
    .replace(/<(?=[a-z/!?])/gi, '< ')
    .replace(/!(?=\[)/g, '! ');
  return cut(inert, limit);
}

const longestAddress = 2048;

/**
 * Returns a text that is an address of the web and may become a link; undefined for any other, for one with a user or password
 * in it, which looks like another host, and for one with characters that must not be shown.
 */
export function webAddress(text: string | undefined): string | undefined {
  const isShown =
    text !== undefined &&
    text.length <= longestAddress &&
    /^https?:\/\/\S+$/i.test(text) &&
    !hasUnsafe(text) &&
    URL.canParse(text);
  if (!isShown) {
    return undefined;
  }
  const { username, password } = new URL(text);
  return username === '' && password === '' ? text : undefined;
}

function cut(text: string, limit: number): string {
  return text.length <= limit
    ? text
    : // Half of a surrogate pair is no character.
      text
        .slice(0, limit - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .concat('…');
}
