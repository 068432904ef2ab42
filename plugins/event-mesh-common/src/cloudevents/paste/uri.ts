const characters = /^(?:[a-zA-Z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9a-fA-F]{2})*$/;
const scheme = /^[a-zA-Z][a-zA-Z0-9+.-]*:/;

/**
 * Returns whether a text is a URI or a relative reference (RFC 3986, 4.1).
 *
 * @internal
 */
export function isUriReference(text: string): boolean {
  const [beforeFragment, ...fragments] = text.split('#');
  // Without a scheme, the first segment of a path cannot contain a colon.
  const isRelativeWithColon =
    !scheme.test(text) && /^[^/?]*:/.test(beforeFragment);
  return characters.test(text) && fragments.length <= 1 && !isRelativeWithColon;
}

/**
 * Returns whether a text is a URI with a scheme.
 *
 * @internal
 */
export function isUri(text: string): boolean {
  return isUriReference(text) && scheme.test(text);
}
