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
import { unknownDialect, unknownFilter } from './dialects/constant';
import { limitDepth } from './limitDepth';
import {
  MatchContext,
  Matched,
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

/** Matches the knowledge about an event. */
type MatchFunction = (context: MatchContext) => Matched;

/**
 * Compiles the filter of a Trigger as Kafka's data plane applies it: every filter passes or fails, and all dialects of
 * an entry must pass.
 *
 * @remarks knative-extensions/eventing-kafka-broker data-plane/core, package filter.
 */
export function createKafkaFilter({
  filters,
  filterAttributes,
}: FilterFields): MatchFunction {
  if (filters.length > 0) {
    return listOf('all', limitDepth(filters).map(createKafkaEntry));
  }
  return filterAttributes
    ? createMap('attributes', filterAttributes)
    : always('none', bits.noFilter);
}

function createKafkaEntry(filter: Filter): MatchFunction {
  switch (filter.dialect) {
    case 'exact':
    case 'prefix':
    case 'suffix':
      return createMap(filter.dialect, filter.attributes);
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
        : createExpression(filter.expression);
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
    // The result of an empty filter inside `not` is uncertain.
    const isSure = filter.dialect !== 'empty';
    return matched(isSure ? notOf(results) : bits.pass | bits.fail, () => ({
      dialect: 'not',
      expected: verdictStatement('wantsNot', {}),
      children: [reason()],
    }));
  };
}

/** Creates a filter with the same result for every event. */
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
 * Creates a filter of an attribute map: keys with an empty text are dropped, values are compared by their printed form, and some
 * absent attributes raise an exception.
 *
 * @remarks AttributesFilter.java, ExactFilter.java, PrefixFilter.java.
 */
function createMap(
  dialect: keyof typeof wants,
  attributes: Readonly<Record<string, string>>,
): MatchFunction {
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
  const found = attributeIn(context.environment, origin);
  const test = testBy(rule);
  const { canHold, canFail } = testAttribute({ ...found, absent: false }, test);
  const results = passOrFail(canHold, canFail) | ifAbsent(found, rule, dialect);
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

/** Returns the results for an absent attribute; the null pointer is inferred from the code. */
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
 * Creates a filter of an expression as the Java implementation evaluates it: in complete evaluation mode, with the
 * value that accompanies an error. The result is unknown where that implementation may differ.
 *
 * @remarks CeSqlFilter.java; cloudevents/sdk-java sql.
 */
function createExpression(text: string): MatchFunction {
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
    const { value, predicates } = evaluateAbstract(expression, {
      environment: context.environment,
      continuesAfterErrors: true,
      budget: context.budget,
    });
    const { booleans = [], opaque } = value;
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

/** Functions that differ from Go's for an Integer, a Boolean or an absent attribute. */
const typeTests: ReadonlySet<string> = new Set(['IS_INT', 'IS_BOOL']);

/**
 * Returns whether the Java implementation may evaluate an expression differently: it has a test of types, a possible
 * division by zero, an attribute in capitals, which is not found, or an attribute as an operand of logic, whose absence
 * has other effects than in Go.
 *
 * @remarks Found by evaluating random expressions with cloudevents-sql 4.0.1.
 */
function differsInJava({ text, root }: CesqlExpression): boolean {
  for (const node of nodesOf(root)) {
    if (nodeDiffersInJava(node, text)) {
      return true;
    }
  }
  return false;
}

function nodeDiffersInJava(node: CesqlNode, text: string): boolean {
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
