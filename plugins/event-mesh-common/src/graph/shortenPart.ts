/**
 * A condition or a type of events that fits: names of types say most at their end, so their first segments go first.
 * undefined where even the last segment does not fit, or where there are no segments.
 *
 * @public
 */
export function shortenPart(
  part: string,
  fits: (text: string) => boolean,
): string | undefined {
  if (fits(part)) {
    return part;
  }
  const [, before, value] = /^(\w+[\^$]?=)?([\w./:-]+)$/.exec(part) ?? [];
  const segments = value?.split('.') ?? [];
  for (let from = 1; from < segments.length; from++) {
    const text = `${before ?? ''}…${segments.slice(from).join('.')}`;
    if (segments.slice(from).join('') !== '' && fits(text)) {
      return text;
    }
  }
  return undefined;
}
