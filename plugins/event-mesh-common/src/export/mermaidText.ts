/**
 * Escapes any text for a quoted label of Mermaid: characters other than letters, digits and simple signs are written as
 * their codes.
 *
 * @internal
 */
export function mermaidText(text: string): string {
  const escaped = [...text]
    .map(character =>
      /[\p{L}\p{N} .,:/_=()+·…-]/u.test(character)
        ? character
        : `#${character.codePointAt(0)};`,
    )
    .join('');
  // An empty label is an error, and a label that starts like a list is read as Markdown.
  return escaped.trim() === ''
    ? '#160;'
    : escaped.replace(/^([-+\d]+[.)]?) /, '$1#160;');
}
