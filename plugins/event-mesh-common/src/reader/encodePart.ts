/**
 * Encodes one part of a path or query; never throws.
 *
 * @internal
 */
export function encodePart(part: string): string {
  // encodeURIComponent throws on lone surrogates, which JSON may hold.
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
