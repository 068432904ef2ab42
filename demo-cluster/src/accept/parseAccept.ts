/** One entry of an Accept header. @internal */
export interface MediaRange {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** Reads an Accept header, best first; entries of equal weight keep their order. @internal */
export function parseAccept(header: string): MediaRange[] {
  const entries = header.trim() === '' ? ['*/*'] : header.split(',');
  return entries
    .map(entry => {
      const [type, ...pairs] = entry.split(';').map(part => part.trim());
      const parameters = new Map(
        pairs.map(pair => {
          const at = pair.indexOf('=');
          return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
        }),
      );
      const weight = Number(parameters.get('q') ?? '1');
      parameters.delete('q');
      return { type: type.toLowerCase(), parameters, weight };
    })
    .filter(range => range.type !== '' && range.weight > 0)
    .sort((a, b) => b.weight - a.weight);
}
