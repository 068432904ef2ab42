/**
 * Returns whether a text is an entity reference of the form `[<kind>:][<namespace>/]<name>`.
 *
 * @remarks Stricter than the catalog's own parser, which accepts many texts that refer to nothing.
 * @internal
 */
export function isEntityRef(text: unknown): text is string {
  return (
    typeof text === 'string' && /^([^:/\s]+:)?([^:/\s]+\/)?[^:/\s]+$/.test(text)
  );
}
