/**
 * Any text inside a quoted label of Mermaid: what is neither letter, digit nor plain sign is written as its code.
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
  // A label of nothing is an error, and one that begins like a list is read as Markdown.
  return escaped.trim() === ''
    ? '#160;'
    : escaped.replace(/^([-+\d]+[.)]?) /, '$1#160;');
}
