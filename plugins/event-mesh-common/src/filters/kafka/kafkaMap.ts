import { Cell, cellIn, testCell } from '../../cesql';
import { judgeMap } from '../dialects/attributeMap';
import { AttributeRule, expectedBy, testBy } from '../dialects/attributeRule';
import { Judged, Judging, Reason, describeKnown, judged } from '../reason';
import { Results, bits, passOrFail } from '../results';
import { verdictStatement } from '../statement';

const wants = {
  attributes: 'equals',
  exact: 'equals',
  prefix: 'startsWith',
  suffix: 'endsWith',
} as const;

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
