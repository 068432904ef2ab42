/** One entry of an Accept header. @internal */
export interface MediaRange {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly weight: number;
}

/**
 * Reads an Accept header, best first: by weight, then what is exact before what has a star, else in the order sent.
 *
 * @remarks The API server still serves an entry of weight 0 when nothing else is asked for.
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
