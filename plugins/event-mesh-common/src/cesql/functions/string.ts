import { concatenate } from '../budget';
import { Result } from '../outcome';
import { fromBytes, lengthOf, sliceString, toBytes } from '../../model';
import { CesqlDialect } from '../types';
import { CesqlFunction, functionError } from './types';

/**
 * Functions of Strings. In Knative's dialect these count bytes.
 *
 * @remarks cloudevents/sdk-go sql/v2/function/string_functions.go.
 */
export const stringFunctions: readonly CesqlFunction[] = [
  {
    name: 'LENGTH',
    parameters: ['String'],
    returns: 'Integer',
    run: ([text]) => lengthOf(String(text)),
  },
  {
    name: 'CONCAT',
    parameters: [],
    rest: 'String',
    returns: 'String',
    run: (texts, { budget }) => concatenate(budget, texts.map(String), ''),
  },
  {
    name: 'CONCAT_WS',
    parameters: ['String'],
    rest: 'String',
    returns: 'String',
    run: ([separator, ...texts], { budget }) =>
      concatenate(budget, texts.map(String), String(separator)),
  },
  {
    name: 'LOWER',
    parameters: ['String'],
    returns: 'String',
    run: ([text], { dialect }) =>
      dialect === 'spec'
        ? String(text).toLowerCase()
        : mapCharacters(String(text), lowerOne),
  },
  {
    name: 'UPPER',
    parameters: ['String'],
    returns: 'String',
    run: ([text], { dialect }) =>
      dialect === 'spec'
        ? String(text).toUpperCase()
        : mapCharacters(String(text), upperOne),
  },
  {
    name: 'TRIM',
    parameters: ['String'],
    returns: 'String',
    run: ([value], { dialect }) => trim(String(value), dialect),
  },
  cutTo('LEFT', (text, count) => sliceString(text, 0, count)),
  cutTo('RIGHT', (text, count) => sliceString(text, lengthOf(text) - count)),
  {
    name: 'SUBSTRING',
    parameters: ['String', 'Integer'],
    returns: 'String',
    run: ([text, position]) => substring(String(text), Number(position)),
    mayFail: ([{ min, max }]) =>
      min === 0 && max === 0 ? {} : { error: 'positionOutside' },
  },
  {
    // Knative's code panics on a negative length.
    name: 'SUBSTRING',
    parameters: ['String', 'Integer', 'Integer'],
    returns: 'String',
    run: ([text, position, count], { dialect }) => {
      const wanted = Number(count);
      if (dialect === 'spec' && wanted < 0) {
        return functionError('negativeLength', '', wanted);
      }
      const rest = substring(String(text), Number(position));
      if (typeof rest !== 'string' || Number(position) === 0) {
        return rest;
      }
      return wanted < 0
        ? {
            fault: 'crash',
            kind: 'generic',
            code: 'negativeLength',
            params: { value: String(wanted) },
            value: '',
          }
        : sliceString(rest, 0, wanted);
    },
    mayFail: ([position, count]) => {
      if (position.min === 0 && position.max === 0) {
        return {};
      }
      return {
        error: 'positionOutside',
        ...(count.min < 0 ? { crash: 'negativeLength' } : {}),
      };
    },
  },
];

/** Maps each character separately, as Go does: no final sigma, and `ß` has no capital. */
function mapCharacters(bytes: string, change: (one: string) => string): string {
  return toBytes(Array.from(fromBytes(bytes), change).join(''));
}

/** Lowers a character; a dotted capital I becomes an i. */
function lowerOne(character: string): string {
  const lowered = Array.from(character.toLowerCase());
  return lowered[0];
}

/** Maps letters with an iota subscript to their capitals, which are also single characters. */
const greekCapitals = new Map(
  [
    ...[0x1f80, 0x1f90, 0x1fa0].flatMap(first =>
      Array.from({ length: 8 }, (_, i) => [first + i, first + i + 8]),
    ),
    ...[0x1fb3, 0x1fc3, 0x1ff3].map(point => [point, point + 9]),
  ].map(([small, capital]): [string, string] => [
    String.fromCodePoint(small),
    String.fromCodePoint(capital),
  ]),
);

function upperOne(character: string): string {
  const raised = Array.from(character.toUpperCase());
  return raised.length === 1
    ? raised[0]
    : // Other characters with a longer capital stay unchanged.
      greekCapitals.get(character) ?? character;
}

/** Unicode's white space; unlike in JavaScript, it includes U+0085 and excludes U+FEFF. */
const unicodeSpaces = Array.from(
  '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
);
const spaces = {
  knative: unicodeSpaces.map(toBytes),
  spec: unicodeSpaces,
};

function trim(text: string, dialect: CesqlDialect): string {
  const known = spaces[dialect];
  let start = 0;
  for (let size = 1; size > 0; start += size) {
    const at = start;
    size = known.find(one => text.startsWith(one, at))?.length ?? 0;
  }
  let end = text.length;
  for (let size = 1; size > 0 && end > start; end -= size) {
    const at = end;
    size = known.find(one => text.endsWith(one, at))?.length ?? 0;
  }
  return text.slice(start, end);
}

function cutTo(
  name: string,
  cut: (text: string, count: number) => string,
): CesqlFunction {
  return {
    name,
    parameters: ['String', 'Integer'],
    returns: 'String',
    run: ([value, count]) => {
      const text = String(value);
      const wanted = Number(count);
      if (wanted < 0) {
        return functionError('negativeLength', text, wanted);
      }
      return wanted >= lengthOf(text) ? text : cut(text, wanted);
    },
    mayFail: ([{ min }]) => (min < 0 ? { error: 'negativeLength' } : {}),
  };
}

/** Cuts from a position that starts at 1; a negative position counts from the end. */
function substring(text: string, position: number): Result {
  if (position === 0) {
    return '';
  }
  const length = lengthOf(text);
  if (Math.abs(position) > length) {
    return functionError('positionOutside', '', position);
  }
  return sliceString(text, position > 0 ? position - 1 : length + position);
}
