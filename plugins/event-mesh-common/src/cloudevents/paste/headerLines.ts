import { positionIn } from './positionIn';

/** A line that is a header or, without a name, not a header. @internal */
export type HeaderLine = {
  /** In lower case. */
  readonly name?: string;
  readonly value: string;
  readonly line: number;
};

/** A line of a text, and its number from 1. @internal */
export type NumberedLine = { readonly raw: string; readonly line: number };

/**
 * Splits an HTTP message into its headers and the position of its body.
 *
 * @internal
 */
export function headerLines(text: string): {
  readonly headers: readonly HeaderLine[];
  readonly bodyAt: number;
} {
  const start = text.length - text.trimStart().length;
  const [head] = text.slice(start).split(/\r?\n[ \t]*\r?\n/, 1);
  const { line: first } = positionIn(text, start);
  const bodyAt = start + head.length;
  return {
    headers: headersIn(
      head
        .split(/\r\n|\n|\r/)
        .map((raw, index) => ({ raw, line: first + index })),
    ),
    bodyAt:
      bodyAt +
      text.slice(bodyAt).length -
      text.slice(bodyAt).trimStart().length,
  };
}

/**
 * Reads the headers of some lines; skips a request or status line at their start.
 *
 * @internal
 */
export function headersIn(lines: readonly NumberedLine[]): HeaderLine[] {
  const headers: HeaderLine[] = [];
  lines.forEach(({ raw, line }, index) => {
    const before = headers.at(-1);
    if (index === 0 && /^(?:[A-Z]+ \S+ HTTP\/|HTTP\/)[\d.]+/.test(raw)) {
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
  return headers;
}
