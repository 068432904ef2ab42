/** A parsed response. @internal */
export interface ParsedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, an array for the lines of a stream, otherwise the text. */
  readonly body: unknown;
  /** True if the JSON is indented. */
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

/** Reads and parses a response. @internal */
export async function parseResponse(
  response: Response,
): Promise<ParsedResponse> {
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
