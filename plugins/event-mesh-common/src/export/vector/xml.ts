// XML 1.0 allows no other control characters and no unpaired surrogates, not even escaped.
const noXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Escapes any text for text content or attribute values of XML.
 *
 * @internal
 */
export function xmlText(text: string): string {
  return text
    .replace(noXml, '\uFFFD')
    .replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}

/**
 * Formats attributes of an element, each with a space before it.
 *
 * @internal
 */
export function attributes(
  values: Readonly<Record<string, string | number>>,
): string {
  return Object.entries(values)
    .map(([name, value]) =>
      typeof value === 'number'
        ? ` ${name}="${Math.round(value * 100) / 100}"`
        : ` ${name}="${xmlText(value)}"`,
    )
    .join('');
}
