import { HeaderLine, NumberedLine, headersIn } from './headerLines';
import { positionIn } from './positionIn';

/** What a request consists of, and where its body is in the text. @internal */
export type PastedRequest = {
  readonly headers: readonly HeaderLine[];
  readonly body?: { readonly from: number; readonly to: number };
};

type Word = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
};

const headerOptions = ['-H', '--header'];
const dataOptions = [
  ...['-d', '--data', '--data-raw', '--data-ascii', '--data-binary'],
  '--json',
];

/**
 * Reads the headers and the body of a `curl` command; undefined if the text is not one.
 *
 * @remarks Knows quotes, escapes and continued lines of a POSIX shell; does not expand anything.
 * @internal
 */
export function readCurlCommand(text: string): PastedRequest | undefined {
  if (!/^\s*(?:[$>#]\s+)?curl\s/.test(text)) {
    return undefined;
  }
  const words = shellWords(text);
  const headers: HeaderLine[] = [];
  let body: PastedRequest['body'];
  words.forEach((word, index) => {
    const header = valueOf(headerOptions, words, index);
    if (header) {
      const { line } = positionIn(text, header.from);
      headers.push(...headersIn([{ raw: header.text, line }]));
    }
    const data = valueOf(dataOptions, words, index);
    if (data && word.text.startsWith('-')) {
      body = { from: data.from, to: data.to };
    }
  });
  return { headers, ...(body ? { body } : {}) };
}

/** Returns the value of an option at a word: `-H value`, `-Hvalue` or `--header=value`. */
function valueOf(
  options: readonly string[],
  words: readonly Word[],
  index: number,
): Word | undefined {
  const word = words[index];
  if (options.includes(word.text)) {
    return words[index + 1];
  }
  for (const option of options) {
    const glued = option.startsWith('--') ? `${option}=` : option;
    if (
      word.text.startsWith(glued) &&
      (option.startsWith('--') || !word.text.startsWith('--'))
    ) {
      const text = word.text.slice(glued.length);
      return { text, from: word.to - text.length, to: word.to };
    }
  }
  return undefined;
}

const part =
  /\\\r?\n|\s+|'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\]+)|['"]/g;

function shellWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let open: { text: string; from: number } | undefined;
  const close = (to: number) => {
    if (open) {
      words.push({ ...open, to });
    }
    open = undefined;
  };
  for (const match of text.matchAll(part)) {
    const [all, single, double, escaped, plain] = match;
    if (/^(?:\\\r?\n|\s+)$/.test(all)) {
      close(match.index);
    } else {
      const quoted = single ?? double?.replace(/\\(["\\$`])/g, '$1');
      const inside = quoted === undefined ? 0 : 1;
      open ??= { text: '', from: match.index + inside };
      open.text += quoted ?? escaped ?? plain ?? '';
      if (inside > 0) {
        words.push({ ...open, to: match.index + all.length - 1 });
        open = undefined;
      }
    }
  }
  close(text.length);
  return words;
}

/**
 * Reads the headers that `curl -v` prints: those that it sent, or else those that it received; undefined if there are none.
 *
 * @internal
 */
export function readCurlTrace(text: string): PastedRequest | undefined {
  const lines = text.split(/\r\n|\n|\r/);
  for (const sign of ['>', '<']) {
    const marked = lines.flatMap((raw, index): NumberedLine[] =>
      raw.startsWith(sign) && raw.slice(1).trim() !== ''
        ? [{ raw: raw.slice(1).trim(), line: index + 1 }]
        : [],
    );
    if (marked.some(({ raw }) => /^(?:ce-|content-type:)/i.test(raw))) {
      return { headers: headersIn(marked) };
    }
  }
  return undefined;
}
