import { positionIn } from './positionIn';

/** A line that should be a header. @internal */
export type HeaderLine = {
  /** The name in lower case; undefined if the line is not a header. */
  readonly name?: string;
  readonly value: string;
  readonly line: number;
};

/**
 * Splits a request or response into its header lines and the start of its body.
 *
 * @internal
 */
export function headerLines(text: string): {
  readonly headers: readonly HeaderLine[];
  readonly bodyAt: number;
} {
  const start = text.length - text.trimStart().length;
  const [head] = text.slice(start).split(/\r?\n[ \t]*\r?\n/, 1);
  const headers: HeaderLine[] = [];
  const { line: first } = positionIn(text, start);
  head.split(/\r\n|\n|\r/).forEach((raw, index) => {
    const line = first + index;
    const isFirst = index === 0;
    const before = headers.at(-1);
    if (isFirst && /^(?:[A-Z]+ \S+ HTTP\/|HTTP\/)[\d.]+/.test(raw)) {
      return;
    }
    if (/^[ \t]/.test(raw) && before && raw.trim() !== '') {
      headers[headers.length - 1] = {
        ...before,
        value: `${before.value} ${raw.trim()}`,
      };
      return;
    }
    const [, name, value = ''] =
      /^\s*([\w!#$%&'*+.^`|~-]+)[ \t]*:(.*)$/s.exec(raw) ?? [];
    if (raw.trim() !== '') {
      headers.push(
        name === undefined
          ? { value: raw.trim(), line }
          : { name: name.toLowerCase(), value: value.trim(), line },
      );
    }
  });
  const bodyAt = start + head.length;
  return {
    headers,
    bodyAt:
      bodyAt +
      text.slice(bodyAt).length -
      text.slice(bodyAt).trimStart().length,
  };
}
