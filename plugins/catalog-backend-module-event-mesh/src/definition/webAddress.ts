/**
 * A text that is an address of the web, and may become a link; nothing for any other.
 *
 * @internal
 */
export function webAddress(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\//i.test(text) && URL.canParse(text)
    ? text
    : undefined;
}
