import {
  Cell,
  CesqlExpression,
  CesqlNode,
  cellIn,
  evaluatePossible,
  nodesOf,
  parseCesql,
  testCell,
} from '../cesql';
import { Filter } from '../resources';
import { FilterFields } from './createFilter';
import {
  AttributeRule,
  expectedBy,
  judgeMap,
  testBy,
  wantsOf,
} from './dialects/attributes';
import { expressionParts } from './dialects/cesql';
import { createUnknown, createUnknownDialect } from './dialects/constant';
import { limitDepth } from './limitDepth';
import { Judged, Judging, Reason, describeKnown, judged } from './reason';
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
export type JudgedFilter = (judging: Judging) => Judged;

/**
 * A Trigger's filter as Kafka's data plane applies it: every filter says yes or no, and an entry with several dialects
 * wants all of them.
 *
 * @remarks knative-extensions/eventing-kafka-broker data-plane/core, package filter.
 * @internal
 */
export function createKafkaNode({
  filters,
  filterAttributes,
}: FilterFields): JudgedFilter {
  if (filters.length > 0) {
    return listOf('all', limitDepth(filters).map(createKafkaFilter));
  }
  return filterAttributes
    ? kafkaMap('attributes', filterAttributes)
    : always('none', bits.noFilter);
}

function createKafkaFilter(filter: Filter): JudgedFilter {
  switch (filter.dialect) {
    case 'exact':
    case 'prefix':
    case 'suffix':
      return kafkaMap(filter.dialect, filter.attributes);
    case 'all':
    case 'several':
      return listOf(filter.dialect, filter.filters.map(createKafkaFilter));
    case 'any':
      return filter.filters.length > 0
        ? listOf('any', filter.filters.map(createKafkaFilter))
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
      return createUnknown('tooDeep', verdictStatement('tooDeep', {})).judge;
    default:
      return createUnknownDialect(filter.name).judge;
  }
}

function listOf(
  dialect: 'all' | 'any' | 'several',
  filters: readonly JudgedFilter[],
): JudgedFilter {
  const combine = dialect === 'any' ? anyInAnyOrder : allInAnyOrder;
  const expected = verdictStatement(
    dialect === 'any' ? 'wantsAny' : 'wantsAll',
    {},
  );
  return judging => {
    const parts = filters.map(filter => filter(judging));
    return judged(combine(parts.map(({ results }) => results)), () => ({
      dialect,
      expected,
      children: parts.map(({ reason }) => reason()),
    }));
  };
}

function negated(filter: Filter): JudgedFilter {
  const judge = createKafkaFilter(filter);
  return judging => {
    const { results, reason } = judge(judging);
    // What becomes of an empty filter under it is not certain.
    const isSure = filter.dialect !== 'empty';
    return judged(isSure ? notOf(results) : bits.pass | bits.fail, () => ({
      dialect: 'not',
      expected: verdictStatement('wantsNot', {}),
      children: [reason()],
    }));
  };
}

function always(
  dialect: 'none' | 'any' | 'cesql' | 'empty',
  results: number,
): JudgedFilter {
  return () =>
    judged(results, () => ({
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
): (judging: Judging) => Judged {
  const rules = Object.entries(attributes).map(
    ([attribute, text]): AttributeRule => ({
      attribute,
      wants: wants[dialect],
      text,
    }),
  );
  const judges = rules.map(
    rule => (judging: Judging) =>
      rule.text === '' ? dropped(rule) : judgeRule(rule, { dialect, judging }),
  );
  return judging => judgeMap(dialect, judges, { judging, isInAnyOrder: true });
}

function dropped({ attribute }: AttributeRule): Judged {
  return judged(bits.pass, () => ({
    dialect: 'attribute',
    expected: verdictStatement('emptyMeansAny', { attribute, class: 'Kafka' }),
    attributes: [attribute],
  }));
}

function judgeRule(
  rule: AttributeRule,
  { dialect, judging }: { dialect: Reason['dialect']; judging: Judging },
): Judged {
  const { attribute } = rule;
  judging.budget.take(1);
  const origin = attribute === 'schemaurl' ? 'dataschema' : attribute;
  const cell = cellIn(judging.knowledge, origin);
  const test = testBy(rule);
  const { canHold, canFail } = testCell({ ...cell, absent: false }, test);
  const results = passOrFail(canHold, canFail) | ifAbsent(cell, rule, dialect);
  if (results !== bits.pass && results !== bits.fail) {
    judging.atoms.push({ type: 'test', attribute: origin, test });
  }
  return judged(results, () => ({
    dialect: 'attribute',
    expected: expectedBy(rule),
    actual: [describeKnown(judging.known, origin)],
    attributes: [origin],
  }));
}

/** Inferred from the code: there is a null pointer. */
function ifAbsent(
  { absent }: Cell,
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
export function kafkaCesql(text: string): (judging: Judging) => Judged {
  const { expression, error } = parseCesql(text);
  const strict = parseCesql(text, { dialect: 'spec' });
  const wrong = error ?? strict.error;
  if (!expression || wrong) {
    return createUnknown(
      'cesql',
      wrong ? errorStatement(wrong) : verdictStatement('isUnparsable', {}),
    ).judge;
  }
  if (differsInJava(expression)) {
    return createUnknown(
      'cesql',
      verdictStatement('answersOtherwise', { class: 'Kafka' }),
    ).judge;
  }
  return judging => {
    const { possible, atoms } = evaluatePossible(expression, {
      knowledge: judging.knowledge,
      goesOn: true,
      budget: judging.budget,
    });
    const { booleans = [], opaque } = possible;
    const results = passOrFail(
      booleans.includes(true),
      booleans.includes(false),
    );
    if (results === (bits.pass | bits.fail)) {
      atoms.forEach(atom => judging.atoms.push(atom));
    }
    return judged(results, () => ({
      ...expressionParts(expression),
      actual: [
        ...expression.attributes.map(name =>
          describeKnown(judging.known, name),
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
