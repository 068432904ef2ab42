import { attributeIn, testAttribute } from '../cesql';
import { FilterFields } from './createFilter';
import {
  AttributeRule,
  expectedBy,
  matchMap,
  testBy,
} from './dialects/attributes';
import { unknownDialect } from './dialects/constant';
import { MatchContext, Matched, describeKnown, matched } from './reason';
import { bits, passOrFail } from './results';
import { verdictStatement } from './statement';

/** Headers that differ from the attribute, or that other code writes too. */
const uncertain = ['datacontenttype', 'time', 'traceparent', 'tracestate'];

/**
 * Compiles the filter of a Trigger for RabbitMQ: a binding whose arguments are the legacy filter, all of which must
 * equal headers. `filters` is ignored.
 *
 * @remarks knative-extensions/eventing-rabbitmq pkg/reconciler/trigger/trigger.go, reconcileBinding;
 * pkg/rabbit/message.go, CloudEventToRabbitMQMessage.
 */
export function createRabbitFilter({
  filters,
  filterAttributes,
}: FilterFields): (context: MatchContext) => Matched {
  const unread = filters.find(
    one => one.dialect === 'unknown' && one.name === 'attributes',
  );
  if (!filterAttributes && unread) {
    return unknownDialect('attributes').match;
  }
  const rules = Object.entries(filterAttributes ?? {}).map(
    ([attribute, text]): AttributeRule => ({
      attribute,
      wants: 'equals',
      text,
    }),
  );
  const matches = rules.map(
    rule => (context: MatchContext) => matchHeader(rule, context),
  );
  return context =>
    rules.length > 0
      ? matchMap('attributes', matches, { context })
      : matched(bits.noFilter, () => ({
          dialect: 'none',
          expected: verdictStatement('wantsNothing', {}),
        }));
}

function matchHeader(rule: AttributeRule, context: MatchContext): Matched {
  const { attribute, text } = rule;
  context.budget.take(1);
  const found = attributeIn(context.environment, attribute);
  const test = testBy(rule);
  const { canHold, canFail } = testAttribute(found, test);
  // The result of comparing a text with a header of another type is uncertain.
  const isTyped = Boolean(found.integers) || (found.booleans ?? []).length > 0;
  const isOpen = uncertain.includes(attribute) || isTyped;
  const results = isOpen ? bits.pass | bits.fail : passOrFail(canHold, canFail);
  if (results === (bits.pass | bits.fail) && !isOpen) {
    context.predicates.push({ type: 'test', attribute, test });
  }
  return matched(results, () => ({
    dialect: 'attribute',
    expected:
      text === ''
        ? verdictStatement('emptyIsLiteral', {
            attribute,
            class: 'RabbitMQBroker',
          })
        : expectedBy(rule),
    actual: [describeKnown(context.known, attribute)],
    attributes: [attribute],
  }));
}
