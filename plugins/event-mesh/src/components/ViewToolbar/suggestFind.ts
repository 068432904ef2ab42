import { FindField, findFields } from 'backstage-plugin-event-mesh-common';

const most = 20;

/**
 * Returns completions of the last word of a query, its fields or values, each as the whole resulting text.
 *
 * @internal
 */
export function suggestFind(
  text: string,
  valuesOf: (field: FindField) => readonly string[],
): readonly string[] {
  const [, before, dash, word] = /^(.*?)(-?)([^\s"]*)$/s.exec(text) ?? [];
  const isQuoted = text.split('"').length % 2 === 0;
  if (!word || isQuoted) {
    return [];
  }
  const [, prefix, begun = ''] = /^([a-z]+):(.*)$/i.exec(word) ?? [];
  const field = findFields.find(name => name === prefix?.toLowerCase());
  const endings = field
    ? valuesOf(field)
        .filter(value => value.toLowerCase().includes(begun.toLowerCase()))
        .map(value => `${field}:${quoted(value)}`)
    : findFields
        .filter(name => name.startsWith(word.toLowerCase()))
        .map(name => `${name}:`);
  return endings
    .filter(ending => ending !== word)
    .slice(0, most)
    .map(ending => `${before}${dash}${ending}`);
}

function quoted(value: string): string {
  return /\s/.test(value) ? `"${value}"` : value;
}
