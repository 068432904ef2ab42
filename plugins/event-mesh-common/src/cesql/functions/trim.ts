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
  run: ([value], dialect) => {
    const text = String(value);
    const known = spacesOf[dialect];
    let start = 0;
    let end = text.length;
    let space = known.find(one => text.startsWith(one, start));
    while (space !== undefined) {
      start += space.length;
      space = known.find(one => text.startsWith(one, start));
    }
    space = known.find(one => text.endsWith(one, end));
    while (space !== undefined && end > start) {
      end -= space.length;
      space = known.find(one => text.endsWith(one, end));
    }
    return text.slice(start, end);
  },
};
