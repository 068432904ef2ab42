import { compareText } from '../model';
import { Filter } from '../resources';

type Attributes = Readonly<Record<string, string>>;

/** Most characters of a condition that are shown anywhere. */
const longest = 2000;

const operators = { exact: '=', prefix: '^=', suffix: '$=' } as const;

/**
 * Lists a Trigger's conditions as short texts that must all hold; an empty list matches all events.
 *
 * @remarks Entries and attributes are joined by "and", hence flat; `all` is the same. Empty entries match all events.
 * @internal
 */
export function filterParts(filters: readonly Filter[]): string[] {
  return filters.flatMap(filter => partsOf(filter));
}

/**
 * Lists the parts of a legacy `spec.filter.attributes`, where an empty value only requires that the attribute is
 * present.
 *
 * @internal
 */
export function attributeParts(attributes: Attributes): string[] {
  return inOrder(attributes).map(([name, value]) =>
    value === '' ? `has ${name}` : `${name}=${value}`,
  );
}

function partsOf(filter: Filter): string[] {
  switch (filter.dialect) {
    case 'exact':
    case 'prefix':
    case 'suffix': {
      const operator = operators[filter.dialect];
      return inOrder(filter.attributes).map(([name, value]) =>
        cut(`${name}${operator}${value}`),
      );
    }
    case 'all':
    case 'several':
      return filterParts(filter.filters);
    case 'any':
      return filter.filters.length === 1
        ? partsOf(filter.filters[0])
        : nested('any', filter.filters.length);
    case 'not':
      return negated(partsOf(filter.filter));
    case 'cesql': {
      const expression = filter.expression.trim().replace(/\s+/g, ' ');
      return expression === '' ? [] : [cut(`cesql: ${expression}`)];
    }
    case 'unknown':
      return [`? ${filter.name}`];
    case 'tooDeep':
      return ['? nested too deeply'];
    default:
      return [];
  }
}

function cut(part: string): string {
  return part.length > longest ? `${part.slice(0, longest - 1)}…` : part;
}

function nested(dialect: string, count: number): string[] {
  return count === 0 ? [] : [`${dialect}(${count})`];
}

// The negation of a filter without conditions has no conditions either: it matches all events as well.
function negated(parts: readonly string[]): string[] {
  if (parts.length < 2) {
    return parts.map(part => `not ${part}`);
  }
  return [`not all(${parts.length})`];
}

function inOrder(attributes: Attributes): [string, string][] {
  return Object.entries(attributes).sort(
    ([a], [b]) => rank(a) - rank(b) || compareText(a, b),
  );
}

function rank(name: string): number {
  const known = ['type', 'source', 'subject'].indexOf(name);
  return known === -1 ? 3 : known;
}
