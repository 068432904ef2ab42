import {
  AbstractAttribute,
  CesqlExpression,
  CesqlNode,
  attributeIn,
  evaluateAbstract,
  nodesOf,
  parseCesql,
  testAttribute,
} from '../cesql';
import { Filter } from '../resources';
import { FilterFields } from './createFilter';
import {
  AttributeRule,
  expectedBy,
  matchMap,
  testBy,
  wantsOf,
} from './dialects/attributes';
import { expressionParts } from './dialects/cesql';
import { unknownFilter, unknownDialect } from './dialects/constant';
import { limitDepth } from './limitDepth';
import {
  Matched,
  MatchContext,
  Reason,
  describeKnown,
  matched,
} from './reason';
import {
  Results,
  allInAnyOrder,
  anyInAnyOrder,
  bits,
  notOf,
  passOrFail,
} from './results';
import { errorStatement, verdictStatement } from './statement';

/** @internal */
export type MatchFunction = (context: MatchContext) => Matched;

/**
 * A Trigger's filter as Kafka's data plane applies it: every filter says yes or no, and an entry with several dialects
 * wants all of them.
 *
 * @remarks knative-extensions/eventing-kafka-broker data-plane/core, package filter.
 * @internal
 */
export function createKafkaFilter({
  filters,
  filterAttributes,
}: FilterFields): MatchFunction {
  if (filters.length > 0) {
    return listOf('all', limitDepth(filters).map(createKafkaEntry));
  }
  return filterAttributes
    ? kafkaMap('attributes', filterAttributes)
    : always('none', bits.noFilter);
}

function createKafkaEntry(filter: Filter): MatchFunction {
  switch (filter.dialect) {
    case 'exact':
    case 'prefix':
    case 'suffix':
      return kafkaMap(filter.dialect, filter.attributes);
    case 'all':
    case 'several':
      return listOf(filter.dialect, filter.filters.map(createKafkaEntry));
    case 'any':
      return filter.filters.length > 0
        ? listOf('any', filter.filters.map(createKafkaEntry))
        : always('any', bits.pass | bits.fail);
    case 'not':
      return negated(filter.filter);
    case 'cesql':
      return filter.expression === ''
        ? always('cesql', bits.pass | bits.fail)
        : kafkaCesql(filter.expression);
    case 'empty':
      return always('empty', bits.pass);
    case 'tooDeep':
      return unknownFilter('tooDeep', verdictStatement('tooDeep', {})).match;
    default:
      return unknownDialect(filter.name).match;
  }
}

function listOf(
  dialect: 'all' | 'any' | 'several',
  filters: readonly MatchFunction[],
): MatchFunction {
  const combine = dialect === 'any' ? anyInAnyOrder : allInAnyOrder;
  const expected = verdictStatement(
    dialect === 'any' ? 'wantsAny' : 'wantsAll',
    {},
  );
  return context => {
    const parts = filters.map(filter => filter(context));
    return matched(combine(parts.map(({ results }) => results)), () => ({
      dialect,
      expected,
      children: parts.map(({ reason }) => reason()),
    }));
  };
}

function negated(filter: Filter): MatchFunction {
  const match = createKafkaEntry(filter);
  return context => {
    const { results, reason } = match(context);
    // What becomes of an empty filter under it is not certain.
    const isSure = filter.dialect !== 'empty';
    return matched(isSure ? notOf(results) : bits.pass | bits.fail, () => ({
      dialect: 'not',
      expected: verdictStatement('wantsNot', {}),
      children: [reason()],
    }));
  };
}

function always(
  dialect: 'none' | 'any' | 'cesql' | 'empty',
  results: number,
): MatchFunction {
  return () =>
    matched(results, () => ({
      dialect,
      expected: verdictStatement('wantsNothing', {}),
    }));
}

const wants = { ...wantsOf, attributes: 'equals' } as const;

/**
 * A map of attributes: entries with an empty text are dropped, values are compared as they are printed, and some that
 * are not there end in an exception.
 *
 * @remarks AttributesFilter.java, ExactFilter.java, PrefixFilter.java.
 * @internal
 */
export function kafkaMap(
  dialect: keyof typeof wants,
  attributes: Readonly<Record<string, string>>,
): (context: MatchContext) => Matched {
  const rules = Object.entries(attributes).map(
    ([attribute, text]): AttributeRule => ({
      attribute,
      wants: wants[dialect],
      text,
    }),
  );
  const matches = rules.map(
    rule => (context: MatchContext) =>
      rule.text === '' ? dropped(rule) : matchRule(rule, { dialect, context }),
  );
  return context => matchMap(dialect, matches, { context, isInAnyOrder: true });
}

function dropped({ attribute }: AttributeRule): Matched {
  return matched(bits.pass, () => ({
    dialect: 'attribute',
    expected: verdictStatement('emptyMeansAny', { attribute, class: 'Kafka' }),
    attributes: [attribute],
  }));
}

function matchRule(
  rule: AttributeRule,
  { dialect, context }: { dialect: Reason['dialect']; context: MatchContext },
): Matched {
  const { attribute } = rule;
  context.budget.take(1);
  const origin = attribute === 'schemaurl' ? 'dataschema' : attribute;
  const cell = attributeIn(context.environment, origin);
  const test = testBy(rule);
  const { canHold, canFail } = testAttribute({ ...cell, absent: false }, test);
  const results = passOrFail(canHold, canFail) | ifAbsent(cell, rule, dialect);
  if (results !== bits.pass && results !== bits.fail) {
    context.predicates.push({ type: 'test', attribute: origin, test });
  }
  return matched(results, () => ({
    dialect: 'attribute',
    expected: expectedBy(rule),
    actual: [describeKnown(context.known, origin)],
    attributes: [origin],
  }));
}

/** Inferred from the code: there is a null pointer. */
function ifAbsent(
  { absent }: AbstractAttribute,
  { attribute }: AttributeRule,
  dialect: Reason['dialect'],
): Results {
  if (!absent) {
    return 0;
  }
  const isText =
    (dialect === 'attributes' || dialect === 'exact') &&
    !['subject', 'datacontenttype'].includes(attribute);
  return isText ? bits.fail : bits.fail | bits.crash;
}

/**
 * An expression as the Java implementation evaluates it: an error does not end it, the value beside the error counts.
 * Where that implementation is not known to read or calculate the same, nothing is certain.
 *
 * @remarks CeSqlFilter.java; cloudevents/sdk-java sql.
 * @internal
 */
export function kafkaCesql(text: string): (context: MatchContext) => Matched {
  const { expression, error } = parseCesql(text);
  const strict = parseCesql(text, { dialect: 'spec' });
  const wrong = error ?? strict.error;
  if (!expression || wrong) {
    return unknownFilter(
      'cesql',
      wrong ? errorStatement(wrong) : verdictStatement('isUnparsable', {}),
    ).match;
  }
  if (differsInJava(expression)) {
    return unknownFilter(
      'cesql',
      verdictStatement('answersOtherwise', { class: 'Kafka' }),
    ).match;
  }
  return context => {
    const { possible, predicates } = evaluateAbstract(expression, {
      environment: context.environment,
      continuesAfterErrors: true,
      budget: context.budget,
    });
    const { booleans = [], opaque } = possible;
    const results = passOrFail(
      booleans.includes(true),
      booleans.includes(false),
    );
    if (results === (bits.pass | bits.fail)) {
      predicates.forEach(predicate => context.predicates.push(predicate));
    }
    return matched(results, () => ({
      ...expressionParts(expression),
      actual: [
        ...expression.attributes.map(name =>
          describeKnown(context.known, name),
        ),
        verdictStatement('errorsAreIgnored', { class: 'Kafka' }),
        ...(opaque ? [errorStatement(opaque)] : []),
      ],
    }));
  };
}

/** What they say of an Integer, a Boolean or what is absent is not what Go says of it. */
const typeTests: ReadonlySet<string> = new Set(['IS_INT', 'IS_BOOL']);

/**
 * Whether an expression has something in it that the Java implementation answers otherwise: a test of types, a division
 * that may be by zero, an attribute in capitals, which it does not find, or one that is a truth of its own, whose absence goes
 * further than in Go.
 *
 * @remarks Found by evaluating random expressions with cloudevents-sql 4.0.1.
 * @internal
 */
export function differsInJava({ text, root }: CesqlExpression): boolean {
  for (const node of nodesOf(root)) {
    if (isOfItsOwn(node, text)) {
      return true;
    }
  }
  return false;
}

function isOfItsOwn(node: CesqlNode, text: string): boolean {
  switch (node.type) {
    case 'call':
      return typeTests.has(node.name);
    case 'attribute':
    case 'exists':
      return !text.slice(node.start, node.end).endsWith(node.name);
    case 'arithmetic':
      return /[/%]/.test(node.operator) && !isOtherThanZero(node.right);
    case 'logic':
      return node.terms.some(({ type }) => type === 'attribute');
    default:
      return false;
  }
}

function isOtherThanZero(node: CesqlNode): boolean {
  return node.type === 'literal' && Number(node.value) !== 0;
}
