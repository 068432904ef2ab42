type Texts = { readonly [key: string]: string | Texts };

/**
 * Every param that any of some texts has, with nothing in it: a translation may use fewer, and the compiler wants all that
 * one of them has.
 *
 * @internal
 */
export function blankParams<Name extends string>(
  texts: Texts,
): Readonly<Record<Name, string>> {
  const names = textsIn(texts).flatMap(text =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => [name, '']),
  );
  // The compiler cannot count the names in a text, but they are the ones that its types are made of.
  return Object.fromEntries(names) as Record<Name, string>;
}

function textsIn(texts: Texts): readonly string[] {
  return Object.values(texts).flatMap(text =>
    typeof text === 'string' ? [text] : textsIn(text),
  );
}
