/**
 * Reasons for the verdict of a filter.
 *
 * @internal
 */
export const verdict = {
  // Expected by the filter.
  wantsIs: '{{attribute}} must be {{expected}}',
  wantsStartsWith: '{{attribute}} must start with {{expected}}',
  wantsEndsWith: '{{attribute}} must end with {{expected}}',
  wantsPresent: '{{attribute}} must be present',
  wantsExpression: 'Expression {{expression}} must be true',
  wantsAll: 'All of these must match',
  wantsAny: 'At least one of these must match',
  wantsNot: 'This must not match',
  wantsFirst: 'Only the first of several dialects in one filter applies',
  wantsNothing: 'No filter is set',
  wantsUnknown: 'Unknown filter dialect {{dialect}}',
  tooDeep:
    'Filters nested too deeply to evaluate here; their result is unknown',
  asBrokersOf: 'Evaluated for brokers of class {{class}}',
  // Actual value in the event.
  hasValue: '{{attribute}} is {{actual}}',
  hasPattern: '{{attribute}} has the form {{actual}}',
  isAbsent: 'The event has no {{attribute}}',
  isNotKnown: '{{attribute}} is unknown',
  // Result.
  passed: 'Condition met',
  failed: 'Condition not met',
  noFilter: 'All events match',
  isSkipped:
    'The broker skips this filter of dialect {{dialect}}: it is empty or invalid',
  isUnparsable:
    'The expression is invalid: Knative rejects it, and a broker that already has it skips it',
  // Errors of expressions.
  expectedToken: 'Expected {{token}} at column {{column}}',
  expectedValue: 'Expected a value at column {{column}}',
  expectedText: 'Expected a string literal at column {{column}}',
  expectedAttribute: 'Expected an attribute name at column {{column}}',
  expectedEnd:
    'Expected an operator or the end of the expression at column {{column}}',
  unknownCharacter: 'Unexpected character {{found}} at column {{column}}',
  integerTooLarge: 'Integer out of range at column {{column}}',
  tooLarge:
    'The expression is too large to evaluate here; its result is unknown',
  divisionByZero: 'Division by zero at column {{column}}',
  overflow: 'Integer overflow at column {{column}}',
  noInteger: 'Cannot cast {{value}} to Integer at column {{column}}',
  noBoolean: 'Cannot cast {{value}} to Boolean at column {{column}}',
  missingAttribute:
    'The event has no {{attribute}}, which the expression uses at column {{column}}',
  missingFunction: 'No function {{function}} accepts this number of arguments',
  negativeLength: 'Negative length at column {{column}}',
  positionOutside: 'Position out of range at column {{column}}',
  notBoolean:
    'The result is not a Boolean: Knative’s code panics and the event is not delivered',
  correlation:
    'KN_VERIFY_CORRELATION_ID uses keys of the cluster, so its result is unknown here',
  // Notes on a verdict.
  hasUnparsable:
    'It contains an invalid expression; Knative rejects such a Trigger',
  bothFields: 'The legacy field spec.filter is ignored: spec.filters is set',
  filtersIgnored:
    'Brokers of class {{class}} ignore spec.filters and use only the legacy field spec.filter',
  emptyMeansAny:
    'Brokers of class {{class}} match any {{attribute}}, even a missing one, if the filter value is empty',
  emptyIsLiteral:
    'Brokers of class {{class}} compare {{attribute}} with the empty string (inferred from their code)',
  errorsAreIgnored:
    'Brokers of class {{class}} ignore an error in an expression and use the value that comes with it',
  answersOtherwise:
    'Brokers of class {{class}} evaluate such an expression differently, so the result is unknown here',
  unknownClass:
    'The filter rules of brokers of class {{class}} are unknown; only what all known classes agree on is certain',
  noClass:
    'The broker class is unknown; only what all known classes agree on is certain',
  byCases: 'The result is the same in all possible cases ({{count}})',
} as const;
