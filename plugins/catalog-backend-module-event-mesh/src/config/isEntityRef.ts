/**
 * Whether a text can stand where the catalog wants a reference, `[<kind>:][<namespace>/]<name>`.
 *
 * @remarks The catalog's own parser takes much that refers to nothing.
 * @internal
 */
export function isEntityRef(text: unknown): text is string {
  return (
    typeof text === 'string' && /^([^:/\s]+:)?([^:/\s]+\/)?[^:/\s]+$/.test(text)
  );
}
