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
  const [, ...segments] = value?.split('.') ?? [];
  let shortened: string | undefined;
  let end: string | undefined;
  // From the end: a part may have more segments than anything could hold.
  for (const segment of segments.reverse()) {
    end = end === undefined ? segment : `${segment}.${end}`;
    const text = `${before ?? ''}…${end}`;
    if (!fits(text)) {
      break;
    }
    shortened = /[^.]/.test(end) ? text : shortened;
  }
  return shortened;
}
