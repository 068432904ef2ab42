import { cellIn, testCell } from '../cesql';
import { FilterFields } from './createFilter';
import {
  AttributeRule,
  expectedBy,
  judgeMap,
  testBy,
} from './dialects/attributes';
import { createUnknownDialect } from './dialects/constant';
import { Judged, Judging, describeKnown, judged } from './reason';
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
export function createRabbitNode({
  filters,
  filterAttributes,
}: FilterFields): (judging: Judging) => Judged {
  const unread = filters.find(
    one => one.dialect === 'unknown' && one.name === 'attributes',
  );
  if (!filterAttributes && unread) {
    return createUnknownDialect('attributes').judge;
  }
  const rules = Object.entries(filterAttributes ?? {}).map(
    ([attribute, text]): AttributeRule => ({
      attribute,
      wants: 'equals',
      text,
    }),
  );
  const judges = rules.map(
    rule => (judging: Judging) => judgeHeader(rule, judging),
  );
  return judging =>
    rules.length > 0
      ? judgeMap('attributes', judges, { judging })
      : judged(bits.noFilter, () => ({
          dialect: 'none',
          expected: verdictStatement('wantsNothing', {}),
        }));
}

function judgeHeader(rule: AttributeRule, judging: Judging): Judged {
  const { attribute, text } = rule;
  judging.budget.take(1);
  const cell = cellIn(judging.knowledge, attribute);
  const test = testBy(rule);
  const { canHold, canFail } = testCell(cell, test);
  // How a text compares with a header of another type is not certain.
  const isTyped = Boolean(cell.integers) || (cell.booleans ?? []).length > 0;
  const isOpen = uncertain.includes(attribute) || isTyped;
  const results = isOpen ? bits.pass | bits.fail : passOrFail(canHold, canFail);
  if (results === (bits.pass | bits.fail) && !isOpen) {
    judging.atoms.push({ type: 'test', attribute, test });
  }
  return judged(results, () => ({
    dialect: 'attribute',
    expected:
      text === ''
        ? verdictStatement('emptyIsLiteral', {
            attribute,
            class: 'RabbitMQBroker',
          })
        : expectedBy(rule),
    actual: [describeKnown(judging.known, attribute)],
    attributes: [attribute],
  }));
}
