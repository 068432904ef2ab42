import { attributeIn, testAttribute } from '../cesql';
import { FilterFields } from './createFilter';
import {
  AttributeRule,
  expectedBy,
  matchMap,
  testBy,
} from './dialects/attributes';
import { unknownDialect } from './dialects/constant';
import { Matched, MatchContext, describeKnown, matched } from './reason';
import { bits, passOrFail } from './results';
import { verdictStatement } from './statement';

/** Headers that hold something else than the attribute as it is written, or that somebody else writes too. */
const uncertain = ['datacontenttype', 'time', 'traceparent', 'tracestate'];

/**
 * A Trigger's filter on RabbitMQ: a binding whose arguments are the older filter, all of which have to be headers.
 * `filters` is not looked at.
 *
 * @remarks knative-extensions/eventing-rabbitmq pkg/reconciler/trigger/trigger.go, reconcileBinding;
 * pkg/rabbit/message.go, CloudEventToRabbitMQMessage.
 * @internal
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
  const cell = attributeIn(context.environment, attribute);
  const test = testBy(rule);
  const { canHold, canFail } = testAttribute(cell, test);
  // How a text compares with a header of another type is not certain.
  const isTyped = Boolean(cell.integers) || (cell.booleans ?? []).length > 0;
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
