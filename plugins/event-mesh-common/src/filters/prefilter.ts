import { CesqlNode, LogicOperator, parseCesql } from '../cesql';
import { Filter } from '../resources';
import { FilterFields } from './createFilter';
import { limitDepth } from './limitDepth';
import { aliasedAttribute } from './lookup';
import { FilterSemantics, distinctClasses, semanticsOf } from './semantics';

/** The only values of `type` whose events may match; undefined if other values may match as well. */
type Types = ReadonlySet<string> | undefined;

/**
 * Returns the only CloudEvents types whose events may match the filter of a Trigger; undefined if other types may match
 * as well. It is a cheap test before the filter itself.
 *
 * @public
 */
export function requiredTypes(
  trigger: FilterFields,
  options: { readonly brokerClass?: string },
): ReadonlySet<string> | undefined {
  const semantics = semanticsOf(options.brokerClass);
  if (semantics === 'unknown') {
    return union(distinctClasses.map(one => typesFor(trigger, one)));
  }
  return typesFor(trigger, semantics);
}

function typesFor(
  { filters, filterAttributes }: FilterFields,
  semantics: FilterSemantics,
): Types {
  if (filters.length > 0 && semantics !== 'rabbitmq') {
    return intersection(
      limitDepth(filters).map(filter => typesOf(filter, semantics)),
    );
  }
  const type = filterAttributes?.type;
  // The meaning of an empty text depends on the class.
  return type ? new Set([type]) : undefined;
}

function typesOf(filter: Filter, semantics: FilterSemantics): Types {
  switch (filter.dialect) {
    case 'exact': {
      const type = wantedType(filter.attributes, semantics);
      return type === undefined ? undefined : new Set([type]);
    }
    case 'all':
      return intersection(filter.filters.map(one => typesOf(one, semantics)));
    case 'any':
      return union(filter.filters.map(one => typesOf(one, semantics)));
    default:
      return undefined;
  }
}

/** Returns the text for `type` in an attribute map, unless the key or the whole map is ignored. */
function wantedType(
  attributes: Readonly<Record<string, string>>,
  semantics: FilterSemantics,
): string | undefined {
  const { type = '' } = attributes;
  // Kafka drops a key without a text; the other classes skip the whole filter.
  const isSkipped =
    semantics !== 'kafka' &&
    Object.entries(attributes).some(([name, text]) => !name || !text);
  return type === '' || isSkipped ? undefined : type;
}

function intersection(sets: readonly Types[]): Types {
  return sets.reduce<Types>(
    (found, set) =>
      found && set
        ? new Set([...found].filter(type => set.has(type)))
        : found ?? set,
    undefined,
  );
}

function union(sets: readonly Types[]): Types {
  const known = sets.flatMap(set => (set ? [set] : []));
  return sets.length > 0 && known.length === sets.length
    ? new Set(known.flatMap(set => [...set]))
    : undefined;
}

/** Returns whether events of a type may match. */
type TypeTest = (type: string) => boolean;

/**
 * Creates a cheap test that is false only for types whose events never match the filter of a Trigger; returns undefined
 * if the filter does not depend on types.
 *
 * @public
 */
export function typeTest(
  trigger: FilterFields,
  options: { readonly brokerClass?: string },
): ((type: string) => boolean) | undefined {
  const semantics = semanticsOf(options.brokerClass);
  return semantics === 'unknown'
    ? someOf(distinctClasses.map(one => testFor(trigger, one)))
    : testFor(trigger, semantics);
}

function testFor(
  { filters, filterAttributes }: FilterFields,
  semantics: FilterSemantics,
): TypeTest | undefined {
  if (filters.length > 0 && semantics !== 'rabbitmq') {
    return allOf(limitDepth(filters).map(filter => testOf(filter, semantics)));
  }
  const wanted = filterAttributes?.type;
  // The meaning of an empty text depends on the class.
  return wanted ? type => type === wanted : undefined;
}

function testOf(
  filter: Filter,
  semantics: FilterSemantics,
): TypeTest | undefined {
  switch (filter.dialect) {
    case 'exact':
    case 'prefix':
    case 'suffix':
      return attributeTest(filter.dialect, filter.attributes, semantics);
    case 'all':
      return allOf(filter.filters.map(one => testOf(one, semantics)));
    case 'any':
      return someOf(filter.filters.map(one => testOf(one, semantics)));
    case 'cesql':
      return expressionTest(filter.expression, semantics);
    default:
      return undefined;
  }
}

function attributeTest(
  dialect: 'exact' | 'prefix' | 'suffix',
  attributes: Readonly<Record<string, string>>,
  semantics: FilterSemantics,
): TypeTest | undefined {
  const wanted = wantedType(attributes, semantics);
  if (wanted === undefined) {
    return undefined;
  }
  switch (dialect) {
    case 'prefix':
      return type => type.startsWith(wanted);
    case 'suffix':
      return type => type.endsWith(wanted);
    default:
      return type => type === wanted;
  }
}

/** Creates the test of an expression; an expression that does not parse is skipped, or unknown. */
function expressionTest(
  expression: string,
  semantics: FilterSemantics,
): TypeTest | undefined {
  const { expression: parsed, error } = parseCesql(expression);
  const strict =
    semantics === 'kafka' && parseCesql(expression, { dialect: 'spec' });
  return parsed && !error && !(strict && strict.error)
    ? nodeTest(parsed.root)
    : undefined;
}

/** Deepest level of nodes that are tested, because the tests call each other. */
const deepest = 50;

function nodeTest(node: CesqlNode, depth = 0): TypeTest | undefined {
  switch (node.type) {
    case 'logic':
      return depth < deepest
        ? chainTest(
            node.terms.map(term => nodeTest(term, depth + 1)),
            node.operators,
          )
        : undefined;
    case 'like': {
      const head = /^[^%_\\]*/.exec(node.pattern)?.[0] ?? '';
      return isType(node.operand) && isPlain(head)
        ? type => type.startsWith(head)
        : undefined;
    }
    case 'compare': {
      const { left, operator, right } = node;
      const value = right.type === 'literal' ? right.value : undefined;
      return operator === '=' &&
        isType(left) &&
        typeof value === 'string' &&
        isPlain(value)
        ? type => type === value
        : undefined;
    }
    default:
      return undefined;
  }
}

/** Creates the test of a chain, which is grouped from the right: `a AND (b OR c)`. */
function chainTest(
  tests: readonly (TypeTest | undefined)[],
  operators: readonly (LogicOperator | undefined)[],
): TypeTest | undefined {
  const fold = (truthOf: (test: TypeTest | undefined) => boolean) =>
    tests.reduceRight((rest, test, index) => {
      const own = truthOf(test);
      switch (operators[index]) {
        case undefined:
          return own;
        case 'AND':
          return own && rest;
        case 'OR':
          return own || rest;
        default:
          return true;
      }
    }, true);
  // If it may hold although every test fails, it does not depend on types.
  const isIndependent = fold(test => test === undefined);
  return isIndependent ? undefined : type => fold(test => test?.(type) ?? true);
}

function isType(node: CesqlNode): boolean {
  return node.type === 'attribute' && node.name === 'type';
}

// Returns whether bytes and characters of a text are the same.
function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}

function allOf(tests: readonly (TypeTest | undefined)[]): TypeTest | undefined {
  const known = tests.flatMap(test => (test ? [test] : []));
  return known.length > 0 ? type => known.every(test => test(type)) : undefined;
}

function someOf(
  tests: readonly (TypeTest | undefined)[],
): TypeTest | undefined {
  const known = tests.flatMap(test => (test ? [test] : []));
  return known.length > 0 && known.length === tests.length
    ? type => known.some(test => test(type))
    : undefined;
}

/**
 * Returns the attributes on which the verdicts of a Trigger can depend, sorted.
 *
 * @public
 */
export function attributesIn({
  filters,
  filterAttributes = {},
}: FilterFields): readonly string[] {
  const names = [
    // If both fields are set, the broker class decides which one applies.
    ...Object.keys(filterAttributes),
    ...limitDepth(filters).flatMap(namesIn),
  ];
  // Not every broker class knows the aliases of attributes.
  return [...new Set([...names, ...names.map(aliasedAttribute)])].sort();
}

function namesIn(filter: Filter): readonly string[] {
  switch (filter.dialect) {
    case 'exact':
    case 'prefix':
    case 'suffix':
      return Object.keys(filter.attributes);
    case 'all':
    case 'any':
    case 'several':
      return filter.filters.flatMap(namesIn);
    case 'not':
      return namesIn(filter.filter);
    case 'cesql':
      return [
        ...(parseCesql(filter.expression).expression?.attributes ?? []),
        ...(parseCesql(filter.expression, { dialect: 'spec' }).expression
          ?.attributes ?? []),
      ];
    default:
      return [];
  }
}
