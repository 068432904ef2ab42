import { CesqlNode, LogicOperator, parseCesql } from '../cesql';
import { Filter } from '../resources';
import { FilterFields } from './createFilter';
import { limitDepth } from './limitDepth';
import { aliasedAttribute } from './lookup';
import { FilterSemantics, semanticsOf } from './semantics';

/** The only values of `type` with which an event may be delivered; undefined where others may do as well. */
type Types = ReadonlySet<string> | undefined;

/**
 * The CloudEvents types of which an event has to have one to be delivered, as far as the filter names them; undefined
 * where it may be another one. An event of a type beside them is never delivered, so that nobody needs to match it.
 *
 * @public
 */
export function requiredTypes(
  trigger: FilterFields,
  options: { readonly brokerClass?: string },
): ReadonlySet<string> | undefined {
  const semantics = semanticsOf(options.brokerClass);
  if (semantics === 'unknown') {
    return either(
      (['mtChannel', 'kafka', 'rabbitmq'] as const).map(one =>
        typesFor(trigger, one),
      ),
    );
  }
  return typesFor(trigger, semantics);
}

function typesFor(
  { filters, filterAttributes }: FilterFields,
  semantics: FilterSemantics,
): Types {
  if (filters.length > 0 && semantics !== 'rabbitmq') {
    return all(limitDepth(filters).map(filter => typesOf(filter, semantics)));
  }
  const type = filterAttributes?.type;
  // An empty text is a name of no type, and means something else for each class.
  return type ? new Set([type]) : undefined;
}

function typesOf(filter: Filter, semantics: FilterSemantics): Types {
  switch (filter.dialect) {
    case 'exact':
      return exactType(filter.attributes, semantics);
    case 'all':
      return all(filter.filters.map(one => typesOf(one, semantics)));
    case 'any':
      return either(filter.filters.map(one => typesOf(one, semantics)));
    default:
      return undefined;
  }
}

function exactType(
  attributes: Readonly<Record<string, string>>,
  semantics: FilterSemantics,
): Types {
  const { type = '' } = attributes;
  // Kafka drops a key without a text; the others skip the whole filter.
  const isSkipped =
    semantics !== 'kafka' &&
    Object.entries(attributes).some(([name, text]) => !name || !text);
  return type === '' || isSkipped ? undefined : new Set([type]);
}

function all(sets: readonly Types[]): Types {
  return sets.reduce<Types>(
    (found, set) =>
      found && set
        ? new Set([...found].filter(type => set.has(type)))
        : found ?? set,
    undefined,
  );
}

function either(sets: readonly Types[]): Types {
  const known = sets.flatMap(set => (set ? [set] : []));
  return sets.length > 0 && known.length === sets.length
    ? new Set(known.flatMap(set => [...set]))
    : undefined;
}

/** Whether events of a type may be delivered; false only where none of them is. @internal */
type TypeTest = (type: string) => boolean;

/**
 * A quick look at whether events of a type may be delivered, whatever else they hold: false only where no such event is.
 * Nothing where the filter does not look at types.
 *
 * @public
 */
export function typeTest(
  trigger: FilterFields,
  options: { readonly brokerClass?: string },
): ((type: string) => boolean) | undefined {
  const semantics = semanticsOf(options.brokerClass);
  return semantics === 'unknown'
    ? someOf(
        (['mtChannel', 'kafka', 'rabbitmq'] as const).map(one =>
          testFor(trigger, one),
        ),
      )
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
  // An empty text means something else for each class.
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
  const { type: wanted = '' } = attributes;
  // Kafka drops a key without a text; the others skip the whole filter.
  const isSkipped =
    semantics !== 'kafka' &&
    Object.entries(attributes).some(([name, text]) => !name || !text);
  if (wanted === '' || isSkipped) {
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

/** An expression that cannot be read is skipped, or may say anything. */
function expressionTest(
  expression: string,
  semantics: FilterSemantics,
): TypeTest | undefined {
  const { expression: read, error } = parseCesql(expression);
  const strict =
    semantics === 'kafka' && parseCesql(expression, { dialect: 'spec' });
  return read && !error && !(strict && strict.error)
    ? nodeTest(read.root)
    : undefined;
}

/** Deeper parts of an expression may be anything: the tests call each other. */
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

/** `a AND b OR c` is `a AND (b OR c)`, so it goes from the right. */
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
  // Where it may hold although every test fails, the types say nothing.
  const saysNothing = fold(test => test === undefined);
  return saysNothing ? undefined : type => fold(test => test?.(type) ?? true);
}

function isType(node: CesqlNode): boolean {
  return node.type === 'attribute' && node.name === 'type';
}

// What bytes and characters make no difference to.
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
 * The attributes of an event that a Trigger's filters look at, sorted: of all others no verdict takes any notice.
 *
 * @public
 */
export function attributesIn({
  filters,
  filterAttributes = {},
}: FilterFields): readonly string[] {
  const names = [
    // Where both fields are there, it depends on the class which one counts.
    ...Object.keys(filterAttributes),
    ...limitDepth(filters).flatMap(namesIn),
  ];
  // Not every class reads other names of an attribute as that attribute.
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
