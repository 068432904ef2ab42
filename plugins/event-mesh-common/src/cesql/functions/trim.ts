import { toBytes } from '../text';
import { CesqlFunction } from './types';

/** Unicode's white space: unlike in JavaScript U+0085 is some, and U+FEFF is none. */
const spaces = Array.from(
  '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
);
const spacesOf = { knative: spaces.map(toBytes), spec: spaces };

/** @internal */
export const trim: CesqlFunction = {
  name: 'TRIM',
  parameters: ['String'],
  returns: 'String',
  run: ([value], { dialect }) => {
    const text = String(value);
    const start = spacesAt(text, spacesOf[dialect]);
    return text.slice(start, endOf(text, spacesOf[dialect], start));
  },
};

/** How far the white space goes at the start. */
function spacesAt(text: string, known: readonly string[]): number {
  let start = 0;
  for (let size = 1; size > 0; start += size) {
    const at = start;
    size = known.find(one => text.startsWith(one, at))?.length ?? 0;
  }
  return start;
}

/** Where the white space begins at the end. */
function endOf(text: string, known: readonly string[], least: number): number {
  let end = text.length;
  for (let size = 1; size > 0 && end > least; end -= size) {
    const at = end;
    size = known.find(one => text.endsWith(one, at))?.length ?? 0;
  }
  return end;
}
