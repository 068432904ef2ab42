/**
 * Encodes one part of a path or query; never throws.
 *
 * @internal
 */
export function encodePart(part: string): string {
  // encodeURIComponent throws on lone surrogates, which JSON strings may contain.
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
