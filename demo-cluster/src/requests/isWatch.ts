/** Returns whether a query requests a watch: any value except an explicit false does. @internal */
export function isWatch(query: URLSearchParams): boolean {
  const value = query.get('watch');
  return value !== null && !['0', 'false'].includes(value.toLowerCase());
}
