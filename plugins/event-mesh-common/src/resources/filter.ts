import { Field, child, isAbsent, reportMalformed } from './fields/field';
import { entries, readAllTexts } from './fields/collections';
import { isObject, jsonType } from './fields/jsonType';
import { readText } from './fields/scalars';
import { Filter } from './types';

/** In Knative's order of precedence, which decides if one entry has several dialects. */
const dialects = [
  'exact',
  'prefix',
  'suffix',
  'all',
  'any',
  'not',
  'cesql',
] as const;
type Dialect = (typeof dialects)[number];

/** Deeper filters are not read, since the other modules may recurse over filters. */
const deepest = 64;

/**
 * Reads `spec.filters`. An unreadable filter becomes an unknown one instead of being dropped: fewer filters would match
 * more events.
 *
 * @internal
 */
export function readFilters(field: Field): Filter[] {
  return readNested(field, 0);
}

function readNested(field: Field, depth: number): Filter[] {
  if (isAbsent(field)) {
    return [];
  }
  if (!Array.isArray(field.value)) {
    reportMalformed(field, 'array');
    return [unknown(field)];
  }
  return entries(field).map(entry => readFilter(entry, depth));
}

function readFilter(field: Field, depth: number): Filter {
  if (!isObject(field.value)) {
    field.report('fieldMalformed', field, {
      expected: 'object',
      actual: jsonType(field.value),
    });
    return unknown(field);
  }
  if (depth > deepest) {
    field.report('fieldMalformed', field, {
      expected: `at most ${deepest} levels`,
      actual: 'more levels',
    });
    return { dialect: 'tooDeep' };
  }
  const value = field.value;
  const said = Object.keys(value).filter(key => !isAbsent(child(field, key)));
  const known = dialects.filter(dialect => said.includes(dialect));
  const others = said.filter(key => !dialects.some(d => d === key)).sort();
  // Go drops empty maps, lists and strings, so an empty dialect beside another one is ignored.
  const full = known.filter(dialect => !isEmpty(value[dialect], dialect));
  const parts: Filter[] = [
    ...(full.length > 0 ? full : known).map(dialect =>
      readDialect(child(field, dialect), dialect, depth),
    ),
    ...others.map((name): Filter => ({ dialect: 'unknown', name })),
  ];
  if (parts.length === 0) {
    return { dialect: 'empty' };
  }
  return parts.length === 1 ? parts[0] : { dialect: 'several', filters: parts };
}

function readDialect(field: Field, dialect: Dialect, depth: number): Filter {
  switch (dialect) {
    case 'exact':
    case 'prefix':
    case 'suffix': {
      const attributes = readAllTexts(field);
      return attributes ? { dialect, attributes } : unknown(field);
    }
    case 'all':
    case 'any':
      if (!Array.isArray(field.value)) {
        reportMalformed(field, 'array');
        return unknown(field);
      }
      return { dialect, filters: readNested(field, depth + 1) };
    case 'not':
      return { dialect, filter: readFilter(field, depth + 1) };
    default: {
      const expression = field.value === '' ? '' : readText(field);
      return expression === undefined
        ? unknown(field)
        : { dialect, expression };
    }
  }
}

function isEmpty(value: unknown, dialect: Dialect): boolean {
  if (Array.isArray(value) || typeof value === 'string') {
    return value.length === 0;
  }
  // `not` is a pointer in Go: an empty filter under it is kept.
  return (
    dialect !== 'not' && isObject(value) && Object.keys(value).length === 0
  );
}

function unknown(field: Field): Filter {
  return {
    dialect: 'unknown',
    name:
      typeof field.key === 'number'
        ? `${field.parent?.key ?? ''}[${field.key}]`
        : field.key,
  };
}
