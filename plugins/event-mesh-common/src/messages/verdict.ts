/**
 * Why a filter lets an event pass or not, and what a verdict rests on.
 *
 * @internal
 */
export const verdict = {
  // What a filter wants.
  wantsIs: '{{attribute}} should be {{expected}}',
  wantsStartsWith: '{{attribute}} should start with {{expected}}',
  wantsEndsWith: '{{attribute}} should end with {{expected}}',
  wantsPresent: '{{attribute}} should be there',
  wantsExpression: 'The expression {{expression}} should be true',
  wantsAll: 'All of these should hold',
  wantsAny: 'At least one of these should hold',
  wantsNot: 'This should not hold',
  wantsFirst: 'Of several dialects in one filter the first one counts',
  wantsNothing: 'There is no filter',
  wantsUnknown: 'A filter of dialect {{dialect}}, which is not known here',
  tooDeep:
    'Filters nested too deeply to be evaluated here, so their result is unknown',
  asBrokersOf: 'Read as brokers of class {{class}} do',
  // What the event is known to have.
  hasValue: '{{attribute}} is {{actual}}',
  hasPattern: '{{attribute}} looks like {{actual}}',
  isAbsent: 'The event has no {{attribute}}',
  isNotKnown: '{{attribute}} is not known',
  // What comes of it.
  passed: 'It holds',
  failed: 'It does not hold',
  noFilter: 'Nothing is filtered',
  isSkipped:
    'The broker skips this filter of dialect {{dialect}}: it says nothing or is not valid',
  isUnparsable:
    'The expression cannot be read, so Knative refuses it; a broker that has it anyhow skips it',
  // Errors of expressions.
  expectedToken: 'Expected {{token}} at {{column}}',
  expectedValue: 'Expected a value at {{column}}',
  expectedText: 'Expected a quoted text at {{column}}',
  expectedAttribute: 'Expected the name of an attribute at {{column}}',
  expectedEnd: 'Expected the end or an operator at {{column}}',
  unknownCharacter: 'Nothing starts with {{found}} at {{column}}',
  integerTooLarge: 'The integer at {{column}} is too large',
  tooLarge:
    'The expression is too large to be evaluated here, so its result is unknown',
  divisionByZero: 'Division by zero at {{column}}',
  overflow: 'The result at {{column}} is too large for an Integer',
  noInteger: 'At {{column}}, {{value}} cannot be cast to an Integer',
  noBoolean: 'At {{column}}, {{value}} cannot be cast to a Boolean',
  missingAttribute:
    'The event has no {{attribute}}, which the expression uses at {{column}}',
  missingFunction: 'There is no function {{function}} with that many arguments',
  negativeLength: 'The length at {{column}} is negative',
  positionOutside: 'The position at {{column}} is outside the text',
  notBoolean:
    'The result is no Boolean: Knative’s code panics and the event is not delivered',
  correlation:
    'KN_VERIFY_CORRELATION_ID decrypts with keys of the cluster, so its answer is not known here',
  // What a verdict rests on.
  hasUnparsable:
    'An expression in it cannot be read; Knative refuses such a Trigger',
  bothFields: 'Where filters are set, the older filter is ignored',
  filtersIgnored:
    'Brokers of class {{class}} ignore filters and use the older filter only',
  emptyMeansAny:
    'Brokers of class {{class}} let {{attribute}} be anything, even absent, where the filter has an empty text for it',
  emptyIsLiteral:
    'Brokers of class {{class}} compare {{attribute}} with the empty text (inferred from their code)',
  errorsAreIgnored:
    'Brokers of class {{class}} go on after an error in an expression with the value beside it',
  answersOtherwise:
    'Brokers of class {{class}} answer such an expression in a way of their own, so the answer is not known here',
  unknownClass:
    'How brokers of class {{class}} filter is not known here; only what all known classes agree on is certain',
  noClass:
    'The class of the broker is not known; only what all known classes agree on is certain',
  byCases: 'It holds in each of the cases that are possible ({{count}})',
} as const;
