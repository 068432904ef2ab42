type Texts = { readonly [key: string]: string | Texts };

/**
 * Returns every param of a set of texts with an empty value: a translation may use fewer, and the compiler requires all
 * that any of them has.
 *
 * @internal
 */
export function blankParams<Name extends string>(
  texts: Texts,
): Readonly<Record<Name, string>> {
  const names = textsIn(texts).flatMap(text =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => [name, '']),
  );
  // The compiler cannot infer the names in a text, but its param types are derived from the same names.
  return Object.fromEntries(names) as Record<Name, string>;
}

function textsIn(texts: Texts): readonly string[] {
  return Object.values(texts).flatMap(text =>
    typeof text === 'string' ? [text] : textsIn(text),
  );
}
