const characters = /^(?:[a-zA-Z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9a-fA-F]{2})*$/;
const scheme = /^[a-zA-Z][a-zA-Z0-9+.-]*:/;

/**
 * Whether a text is a URI or a relative reference (RFC 3986, 4.1).
 *
 * @internal
 */
export function isUriReference(text: string): boolean {
  const [beforeFragment, ...fragments] = text.split('#');
  // Without a scheme, the first part of a path has no colon.
  const isRelativeWithColon =
    !scheme.test(text) && /^[^/?]*:/.test(beforeFragment);
  return characters.test(text) && fragments.length <= 1 && !isRelativeWithColon;
}

/**
 * Whether it has a scheme, too.
 *
 * @internal
 */
export function isUri(text: string): boolean {
  return isUriReference(text) && scheme.test(text);
}
