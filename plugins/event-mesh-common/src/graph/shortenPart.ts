/**
 * Shortens a condition or an event type until it fits. Type names say most at their end, so their first segments are
 * cut first. Returns undefined if even the last segment does not fit, or if there are no segments.
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
  // Starts at the end, because a part may have far more segments than fit.
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
