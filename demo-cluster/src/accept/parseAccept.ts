/** One entry of an Accept header. @internal */
export interface MediaRange {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly weight: number;
}

/**
 * Parses an Accept header, preferred entries first: by weight, then exact before wildcard, else in the order sent.
 *
 * @remarks The API server serves an entry of weight 0 if it is the only one.
 * @internal
 */
export function parseAccept(header: string): MediaRange[] {
  const entries = header.trim() === '' ? ['*/*'] : header.split(',');
  return entries
    .map(parseEntry)
    .filter(range => range.type !== '')
    .sort((a, b) => b.weight - a.weight || stars(a) - stars(b));
}

function parseEntry(entry: string): MediaRange {
  const [type, ...pairs] = entry.split(';').map(part => part.trim());
  const parameters = new Map(
    pairs.map(pair => {
      const [name, ...value] = pair.split('=');
      return [name.trim(), value.join('=').trim()];
    }),
  );
  const weight = Number(parameters.get('q') ?? '1');
  parameters.delete('q');
  return { type: type.toLowerCase(), parameters, weight };
}

function stars(range: MediaRange): number {
  return range.type.split('*').length;
}
