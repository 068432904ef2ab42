/** Texts, in parts of parts. @internal */
export type NestedMessages = {
  readonly [key: string]: string | NestedMessages;
};

/**
 * Texts by their whole keys, as Backstage's translations want them.
 *
 * @internal
 */
export function flattenMessages(
  nested: NestedMessages,
): Readonly<Record<string, string>> {
  return Object.fromEntries(entriesOf(nested, ''));
}

function entriesOf(
  nested: NestedMessages,
  before: string,
): readonly (readonly [string, string])[] {
  return Object.entries(nested).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${before}${key}`, value] as const]
      : entriesOf(value, `${before}${key}.`),
  );
}
