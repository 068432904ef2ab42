import { AbstractAttribute, ValueTest, testAttribute } from '../../cesql';
import { CesqlValue, CloudEvent } from '../../cloudevents';
import { toBytes } from '../../model';
import { Evaluated, FilterNode } from '../filterNode';
import {
  aliasedAttribute,
  lookupAbstract,
  lookupValue,
  testedAttribute,
} from '../lookup';
import {
  MatchContext,
  Matched,
  Reason,
  describeKnown,
  matched,
} from '../reason';
import { Results, bits, passOrFail } from '../results';
import { VerdictStatement, verdictStatement } from '../statement';
import { skippedFilter } from './constant';

/**
 * Requirement of one key of an attribute map. `same` also compares types; `present` requires any value except an empty
 * text.
 */
export type AttributeRule = {
  readonly attribute: string;
  readonly wants: 'equals' | 'startsWith' | 'endsWith' | 'same' | 'present';
  readonly text: string;
};

const statements = {
  equals: 'wantsIs',
  same: 'wantsIs',
  startsWith: 'wantsStartsWith',
  endsWith: 'wantsEndsWith',
} as const;

/** Returns the requirement of a rule as a statement. */
export function expectedBy(rule: AttributeRule): VerdictStatement {
  const { attribute, wants, text } = rule;
  return wants === 'present'
    ? verdictStatement('wantsPresent', { attribute })
    : verdictStatement(statements[wants], { attribute, expected: text });
}

/** Returns the test for a rule. */
export function testBy({ wants, text }: AttributeRule): ValueTest {
  const type =
    wants === 'startsWith' || wants === 'endsWith' ? wants : 'equals';
  return { type, text: toBytes(text) };
}

/** Evaluates a rule on an event as Knative's code does. */
function evaluateRule(rule: AttributeRule, event: CloudEvent): Evaluated {
  const value = lookupValue(event, rule.attribute);
  const holds = value !== undefined && isWanted(rule, value);
  return {
    results: holds ? bits.pass : bits.fail,
    cause: holds
      ? verdictStatement('passed', {})
      : actualOf(aliasedAttribute(rule.attribute), event),
  };
}

function isWanted({ wants, text }: AttributeRule, value: CesqlValue): boolean {
  switch (wants) {
    case 'equals':
      return String(value) === text;
    case 'startsWith':
      return String(value).startsWith(text);
    case 'endsWith':
      return String(value).endsWith(text);
    case 'same':
      return value === text;
    default:
      return value !== '';
  }
}

function actualOf(attribute: string, event: CloudEvent): VerdictStatement {
  const value = event.get(attribute);
  return value === undefined
    ? verdictStatement('isAbsent', { attribute })
    : verdictStatement('hasValue', { attribute, actual: String(value) });
}

/** Evaluates a rule on the knowledge about an event. */
function matchRule(rule: AttributeRule, context: MatchContext): Matched {
  const { attribute, wants } = rule;
  context.budget.take(1);
  const found = lookupAbstract(context.environment, attribute);
  const test = testBy(rule);
  const results =
    wants === 'present'
      ? presenceIn(found, test)
      : sameness(found, test, wants === 'same');
  const origin = testedAttribute(attribute);
  if (results === (bits.pass | bits.fail) && origin !== undefined) {
    context.predicates.push(
      wants === 'present'
        ? { type: 'presence', attribute: origin }
        : { type: 'test', attribute: origin, test },
    );
  }
  return matched(results, () => ({
    dialect: 'attribute',
    expected: expectedBy(rule),
    actual: [describeKnown(context.known, aliasedAttribute(attribute))],
    attributes: [aliasedAttribute(attribute)],
  }));
}

/** Tests for any value except an empty text. */
function presenceIn(attribute: AbstractAttribute, isEmpty: ValueTest): Results {
  const { canHold, canFail } = testAttribute(
    { ...attribute, absent: false },
    isEmpty,
  );
  return passOrFail(canFail, attribute.absent || canHold);
}

/** Tests for a text; a strict test never holds for another type. */
function sameness(
  attribute: AbstractAttribute,
  test: ValueTest,
  isStrict: boolean,
): Results {
  const { absent, strings, integers, booleans = [] } = attribute;
  const isTyped = Boolean(integers) || booleans.length > 0;
  const { canHold, canFail } = testAttribute(
    isStrict ? { absent, strings } : attribute,
    test,
  );
  return passOrFail(canHold, canFail || (isStrict && isTyped));
}

/** Creates a filter of rules that must all hold. */
function attributeMap(
  dialect: Reason['dialect'],
  rules: readonly AttributeRule[],
): FilterNode {
  return {
    isSkipped: false,
    unparsable: [],
    evaluate: event => {
      for (const rule of rules) {
        const evaluated = evaluateRule(rule, event);
        if (evaluated.results === bits.fail) {
          return evaluated;
        }
      }
      return { results: bits.pass, cause: verdictStatement('passed', {}) };
    },
    match: context =>
      matchMap(
        dialect,
        rules.map(rule => (given: MatchContext) => matchRule(rule, given)),
        { context },
      ),
  };
}

type MapOptions = {
  readonly context: MatchContext;
  /** Whether parts may crash and the order of evaluation is unknown. */
  readonly isInAnyOrder?: boolean;
};

/** Evaluates rules in order until one certainly fails; the reason lists all of them. */
export function matchMap(
  dialect: Reason['dialect'],
  rules: readonly ((context: MatchContext) => Matched)[],
  { context, isInAnyOrder = false }: MapOptions,
): Matched {
  let others: Results = 0;
  let canPass = true;
  for (const rule of rules) {
    const found = rule(context).results;
    others |= found & ~bits.pass;
    canPass = canPass && (found & bits.pass) !== 0;
    // Without crashes the order makes no difference.
    if (!canPass && !isInAnyOrder) {
      break;
    }
  }
  const results = others | (canPass ? bits.pass : 0);
  return matched(results, () => ({
    dialect,
    expected: verdictStatement('wantsAll', {}),
    children: rules.map(rule => rule({ ...context, predicates: [] }).reason()),
  }));
}

/**
 * Creates the legacy `filter.attributes`: each attribute equals a text, or has any value if the text is empty. Integers and
 * Booleans never equal a text.
 *
 * @remarks knative/eventing pkg/eventfilter/attributes/filter.go.
 */
export function createAttributes(
  attributes: Readonly<Record<string, string>>,
): FilterNode {
  return attributeMap(
    'attributes',
    Object.entries(attributes).map(([attribute, text]) => ({
      attribute,
      wants: text === '' ? 'present' : 'same',
      text,
    })),
  );
}

/** Dialects of attribute maps, with the test that each requires. */
export const wantsOf = {
  exact: 'equals',
  prefix: 'startsWith',
  suffix: 'endsWith',
} as const;

/**
 * Creates a filter of the dialects `exact`, `prefix` or `suffix`, which compare the printed form of attributes. With an empty name
 * or text it is invalid.
 *
 * @remarks knative/eventing pkg/eventfilter/subscriptionsapi/exact_filter.go, prefix_filter.go, suffix_filter.go.
 */
export function createAttributeDialect(
  dialect: keyof typeof wantsOf,
  attributes: Readonly<Record<string, string>>,
): FilterNode {
  const entries = Object.entries(attributes);
  const isValid = entries.every(([name, text]) => name !== '' && text !== '');
  const rules = entries.map(([attribute, text]) => ({
    attribute,
    wants: wantsOf[dialect],
    text,
  }));
  return isValid && rules.length > 0
    ? attributeMap(dialect, rules)
    : skippedFilter(dialect);
}
