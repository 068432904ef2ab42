import {
  AbstractAttribute,
  CesqlValue,
  CloudEvent,
  ValueTest,
  testAttribute,
  toBytes,
} from '../../cesql';
import { Evaluated, FilterNode } from '../filterNode';
import {
  aliasedAttribute,
  lookupAbstract,
  lookupValue,
  testedAttribute,
} from '../lookup';
import {
  Matched,
  MatchContext,
  Reason,
  describeKnown,
  matched,
} from '../reason';
import { Results, bits, passOrFail } from '../results';
import { VerdictStatement, verdictStatement } from '../statement';
import { skippedFilter } from './constant';

/**
 * What one key of a map wants of its attribute. `same` compares with the types, `present` wants any value but an empty
 * text.
 *
 * @internal
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

/** @internal */
export function expectedBy(rule: AttributeRule): VerdictStatement {
  const { attribute, wants, text } = rule;
  return wants === 'present'
    ? verdictStatement('wantsPresent', { attribute })
    : verdictStatement(statements[wants], { attribute, expected: text });
}

/** @internal */
export function testBy({ wants, text }: AttributeRule): ValueTest {
  const type =
    wants === 'startsWith' || wants === 'endsWith' ? wants : 'equals';
  return { type, text: toBytes(text) };
}

/**
 * Whether an event has what the rule wants, as Knative's own code looks at it.
 *
 * @internal
 */
export function evaluateRule(
  rule: AttributeRule,
  event: CloudEvent,
): Evaluated {
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

/**
 * The same for an event of which not all is known.
 *
 * @internal
 */
export function matchRule(rule: AttributeRule, context: MatchContext): Matched {
  const { attribute, wants } = rule;
  context.budget.take(1);
  const cell = lookupAbstract(context.environment, attribute);
  const test = testBy(rule);
  const results =
    wants === 'present'
      ? presenceIn(cell, test)
      : sameness(cell, test, wants === 'same');
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

/** Any value but an empty text. */
function presenceIn(cell: AbstractAttribute, isEmpty: ValueTest): Results {
  const { canHold, canFail } = testAttribute(
    { ...cell, absent: false },
    isEmpty,
  );
  return passOrFail(canFail, cell.absent || canHold);
}

/** Another type is never the same as a text. */
function sameness(
  cell: AbstractAttribute,
  test: ValueTest,
  isStrict: boolean,
): Results {
  const { absent, strings, integers, booleans = [] } = cell;
  const isTyped = Boolean(integers) || booleans.length > 0;
  const { canHold, canFail } = testAttribute(
    isStrict ? { absent, strings } : cell,
    test,
  );
  return passOrFail(canHold, canFail || (isStrict && isTyped));
}

/**
 * A map of attributes, each of which has to be as it says.
 *
 * @internal
 */
export function attributeMap(
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
  /** Some may crash, and nobody knows which one is asked first. */
  readonly isInAnyOrder?: boolean;
};

/**
 * Looks at one key after the other until one certainly fails; the tree has all of them.
 *
 * @internal
 */
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
    // Where none can crash it makes no difference which is the first.
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
 * The older filter: each attribute is the text as given, and for an empty text it has any value. Integers and Booleans
 * are never a text.
 *
 * @remarks knative/eventing pkg/eventfilter/attributes/filter.go.
 * @internal
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

/** What each dialect of attributes wants of a value. @internal */
export const wantsOf = {
  exact: 'equals',
  prefix: 'startsWith',
  suffix: 'endsWith',
} as const;

/**
 * Every attribute is, starts or ends as given, compared by its printed form. With an empty name or text the filter is not
 * valid.
 *
 * @remarks knative/eventing pkg/eventfilter/subscriptionsapi/exact_filter.go, prefix_filter.go, suffix_filter.go.
 * @internal
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
