/**
 * Findings by their codes: name, cause and fix.
 *
 * @internal
 */
export const finding = {
  // Unresolved references.
  brokerNotFound: {
    name: 'Broker not found',
    description: '{{missing}} does not exist. It is the broker of {{who}}.',
    fix: 'Create {{missing}}, or correct {{field}}.',
  },
  channelNotFound: {
    name: 'Channel not found',
    description: '{{missing}} does not exist. It is the channel of {{who}}.',
    fix: 'Create {{missing}}, or correct {{field}}.',
  },
  subscriberNotFound: {
    name: 'Subscriber not found',
    description: '{{missing}} does not exist. It is the subscriber of {{who}}.',
    fix: 'Deploy {{missing}}, or correct {{field}}.',
  },
  replyNotFound: {
    name: 'Reply destination not found',
    description:
      '{{missing}} does not exist. It is the reply destination of {{who}}.',
    fix: 'Create {{missing}}, or correct {{field}}.',
  },
  sinkNotFound: {
    name: 'Sink not found',
    description: '{{missing}} does not exist. It is the sink of {{who}}.',
    fix: 'Create {{missing}}, or correct {{field}}.',
  },
  deadLetterSinkNotFound: {
    name: 'Dead letter sink not found',
    description:
      '{{missing}} does not exist. It is the dead letter sink of {{who}}. Until it exists, no events are delivered at all.',
    fix: 'Create {{missing}}, or correct {{field}}.',
  },
  subjectNotFound: {
    name: 'Subject not found',
    description: '{{missing}} does not exist. It is the subject of {{who}}.',
    fix: 'Deploy {{missing}}, or correct {{field}}.',
  },
  eventTypeReferenceNotFound: {
    name: 'EventType reference not found',
    description: '{{missing}} does not exist. It is the reference of {{who}}.',
    fix: 'Create {{missing}}, or recreate the EventType with the correct reference.',
  },
  dependencyNotFound: {
    name: 'Dependency not found',
    description: '{{missing}} does not exist. It is the dependency of {{who}}.',
    fix: 'Create {{missing}}, or remove the annotation knative.dev/dependency.',
  },
  policyReferenceNotFound: {
    name: 'EventPolicy reference not found',
    description: '{{missing}} does not exist. It is referenced by {{who}}.',
    fix: 'Create {{missing}}, or correct {{field}}.',
  },
  // Status.
  notReady: {
    name: 'Not ready',
    description: '{{who}} is not ready.',
    fix: 'Check {{cause}} first: {{reason}}',
  },
  notReconciled: {
    name: 'Not reconciled',
    description: '{{who}} has no status: no controller reconciles it.',
    fix: 'Check that the controller of this kind is installed and running, and that the required feature flags are enabled.',
  },
  unknownBrokerClass: {
    name: 'Unknown broker class',
    description:
      '{{who}} has no status: no controller reconciles brokers of class {{brokerClass}}. Its Triggers receive no events.',
    fix: 'Install the broker of this class, or recreate the Broker with an installed class. The class of a Broker is immutable.',
  },
  // Delivery.
  noDeadLetterSink: {
    name: 'No dead letter sink',
    description:
      'No dead letter sink is set on {{from}} or on {{who}}. Undelivered events are lost.',
    fix: 'Set {{field}} on {{from}}. Its Triggers and Subscriptions inherit it.',
  },
  noDeadLetterSinkInFlow: {
    name: 'No dead letter sink in flow',
    description:
      '{{who}} has steps or branches without a dead letter sink ({{steps}}). Their undelivered events are lost.',
    fix: 'Set a dead letter sink in the delivery of each step or branch, or in the delivery of the channel template.',
  },
  retryWithoutBackoff: {
    name: 'Retries without backoff',
    description:
      '{{who}} retries {{retry}} times without backoff, which increases the load on a failing subscriber.',
    fix: 'Set backoffPolicy and backoffDelay in {{field}}.',
  },
  // Filters.
  contradictoryFilter: {
    name: 'Filter can never match',
    description: 'The filter of {{who}} can never match an event.',
    fix: 'Remove the conditions that exclude each other. All entries of filters must match; use any for alternatives.',
  },
  matchesNoKnownType: {
    name: 'Matches no known event type',
    description:
      'The filter of {{who}} matches none of the {{count}} known event types of {{broker}}.',
    fix: 'Compare the filter with these event types. Declare an EventType for each event type that is not listed.',
  },
  catchAll: {
    name: 'Catch-all trigger',
    description:
      '{{who}} matches all events of {{broker}}, including future event types.',
    fix: 'If this is not intended, add a filter for the event types it needs.',
  },
  bothFilterFields: {
    name: 'Both filter fields set',
    description: '{{who}} has both filter and filters; only {{used}} applies.',
    fix: 'Remove the ignored field, or merge it into the other one.',
  },
  unparsableExpression: {
    name: 'Invalid CESQL expression',
    description:
      'The filter of {{who}} contains an invalid expression. Knative rejects such a Trigger; a broker that already has it skips the expression.',
    fix: 'Correct the expression.',
  },
  duplicateTriggers: {
    name: 'Duplicate triggers',
    description:
      '{{who}} deliver the same events to the same subscriber. It receives each event {{count}} times.',
    fix: 'Delete all but one of them.',
  },
  // Events.
  unconsumedType: {
    name: 'Unconsumed event type',
    description:
      'No visible Trigger or Subscription matches events of type {{type}} from {{place}}.',
    fix: 'If the events are needed, add a Trigger or Subscription. Consumers outside the cluster, or in unreadable namespaces, are not visible.',
  },
  replyLoop: {
    name: 'Reply loop',
    description:
      'Events of type {{type}} loop through {{who}}: subscribers receive their own replies.',
    fix: 'Reply with a different type, or narrow the filter so that it does not match the replies.',
  },
  forwardingLoop: {
    name: 'Forwarding loop',
    description: 'Events of type {{type}} loop endlessly through {{who}}.',
    fix: 'Narrow the filter of one of them so that it does not match the forwarded events.',
  },
  schemaConflict: {
    name: 'Conflicting schemas',
    description:
      'Type {{type}} is declared with {{count}} different schemas, by {{who}}.',
    fix: 'Agree on one schema, or use a separate event type for each version.',
  },
  nameTooLong: {
    name: 'Name too long',
    description:
      'The name of {{who}} has {{length}} characters. Its broker uses the name as a label value, which has at most 63 characters, so no events are delivered.',
    fix: 'Recreate it with a shorter name.',
  },
} as const;

/**
 * Additions to a finding.
 *
 * @internal
 */
export const findingNote = {
  affected: 'Also affected: {{who}}.',
  uncertain:
    'Some of the lists behind this finding are stale or incomplete, so it may be wrong.',
} as const;
