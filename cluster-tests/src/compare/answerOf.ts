/** An answer, read. @internal */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed where it is JSON, and each line of it where it is a stream; else the text. */
  readonly body: unknown;
  /** Whether it is written for people to read. */
  readonly indented?: boolean;
}

const HEADERS = [
  'allow',
  'cache-control',
  'content-type',
  'retry-after',
  'warning',
  'www-authenticate',
];

/** Reads an answer to its end. @internal */
export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const headers: Record<string, string> = {};
  for (const name of HEADERS) {
    const value = response.headers.get(name);
    if (value !== null) headers[name] = value;
  }
  if (response.headers.has('etag')) headers.etag = 'there is one';
  const indented = text.startsWith('{\n ');
  return { status: response.status, headers, body: bodyOf(text), indented };
}

function bodyOf(text: string): unknown {
  if (!text.startsWith('{')) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
  }
}
