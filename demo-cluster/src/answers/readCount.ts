import { SelectorError } from '../selectors';

/** Reads a query parameter that is a whole number; an empty one is 0. @internal */
export function readCount(query: URLSearchParams, name: string): number {
  const text = query.get(name) ?? '';
  if (text === '') return 0;
  if (!/^\d{1,15}$/.test(text)) {
    throw new SelectorError(`invalid value for ${name}: "${text}"`);
  }
  return Number(text);
}
