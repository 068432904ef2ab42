/** Says whether a query asks for a watch: everything but an explicit no does. @internal */
export function isWatch(query: URLSearchParams): boolean {
  const value = query.get('watch');
  return value !== null && !['0', 'false'].includes(value.toLowerCase());
}
