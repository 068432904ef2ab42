/**
 * Findings by their codes: name, cause and fix.
 *
 * @internal
 */
export const finding = {
  // Unresolved references.
  danglingBroker: {
    name: 'Broker not found',
    what: '{{missing}} does not exist. It is the broker of {{who}}.',
    todo: 'Create {{missing}}, or correct {{field}}.',
  },
  danglingChannel: {
    name: 'Channel not found',
    what: '{{missing}} does not exist. It is the channel of {{who}}.',
    todo: 'Create {{missing}}, or correct {{field}}.',
  },
  danglingSubscriber: {
    name: 'Subscriber not found',
    what: '{{missing}} does not exist. It is the subscriber of {{who}}.',
    todo: 'Deploy {{missing}}, or correct {{field}}.',
  },
  danglingReply: {
    name: 'Reply destination not found',
    what: '{{missing}} does not exist. It is the reply destination of {{who}}.',
    todo: 'Create {{missing}}, or correct {{field}}.',
  },
  danglingSink: {
    name: 'Sink not found',
    what: '{{missing}} does not exist. It is the sink of {{who}}.',
    todo: 'Create {{missing}}, or correct {{field}}.',
  },
  danglingDeadLetterSink: {
    name: 'Dead letter sink not found',
    what: '{{missing}} does not exist. It is the dead letter sink of {{who}}. Until it exists, no events are delivered at all.',
    todo: 'Create {{missing}}, or correct {{field}}.',
  },
  danglingSubject: {
    name: 'Subject not found',
    what: '{{missing}} does not exist. It is the subject of {{who}}.',
    todo: 'Deploy {{missing}}, or correct {{field}}.',
  },
  danglingReference: {
    name: 'EventType reference not found',
    what: '{{missing}} does not exist. It is the reference of {{who}}.',
    todo: 'Create {{missing}}, or recreate the EventType with the correct reference.',
  },
  danglingDependency: {
    name: 'Dependency not found',
    what: '{{missing}} does not exist. It is the dependency of {{who}}.',
    todo: 'Create {{missing}}, or remove the annotation knative.dev/dependency.',
  },
  danglingPolicyEnd: {
    name: 'EventPolicy reference not found',
    what: '{{missing}} does not exist. It is referenced by {{who}}.',
    todo: 'Create {{missing}}, or correct {{field}}.',
  },
  // Status.
  notReady: {
    name: 'Not ready',
    what: '{{who}} is not ready.',
    todo: 'Check {{cause}} first: {{reason}}',
  },
  notReconciled: {
    name: 'Not reconciled',
    what: '{{who}} has no status: no controller reconciles it.',
    todo: 'Check that the controller of this kind is installed and running, and that the required feature flags are enabled.',
  },
  unknownBrokerClass: {
    name: 'Unknown broker class',
    what: '{{who}} has no status: no controller reconciles brokers of class {{brokerClass}}. Its Triggers receive no events.',
    todo: 'Install the broker of this class, or recreate the Broker with an installed class. The class of a Broker is immutable.',
  },
  // Delivery.
  noDeadLetterSink: {
    name: 'No dead letter sink',
    what: 'No dead letter sink is set on {{from}} or on {{who}}. Undelivered events are lost.',
    todo: 'Set {{field}} on {{from}}. Its Triggers and Subscriptions inherit it.',
  },
  noDeadLetterSinkInFlow: {
    name: 'No dead letter sink in flow',
    what: '{{who}} has steps or branches without a dead letter sink ({{steps}}). Their undelivered events are lost.',
    todo: 'Set a dead letter sink in the delivery of each step or branch, or in the delivery of the channel template.',
  },
  retryWithoutBackoff: {
    name: 'Retries without backoff',
    what: '{{who}} retries {{retry}} times without backoff, which increases the load on a failing subscriber.',
    todo: 'Set backoffPolicy and backoffDelay in {{field}}.',
  },
  // Filters.
  contradictoryFilter: {
    name: 'Filter can never match',
    what: 'The filter of {{who}} can never match an event.',
    todo: 'Remove the conditions that exclude each other. All entries of filters must match; use any for alternatives.',
  },
  matchesNothing: {
    name: 'Matches no known event type',
    what: 'The filter of {{who}} matches none of the {{count}} known event types of {{broker}}.',
    todo: 'Compare the filter with these event types. Declare an EventType for each event type that is not listed.',
  },
  catchAll: {
    name: 'Catch-all trigger',
    what: '{{who}} matches all events of {{broker}}, including future event types.',
    todo: 'If this is not intended, add a filter for the event types it needs.',
  },
  bothFilterFields: {
    name: 'Both filter fields set',
    what: '{{who}} has both filter and filters; only {{used}} applies.',
    todo: 'Remove the ignored field, or merge it into the other one.',
  },
  unparsableExpression: {
    name: 'Invalid CESQL expression',
    what: 'The filter of {{who}} contains an invalid expression. Knative rejects such a Trigger; a broker that already has it skips the expression.',
    todo: 'Correct the expression.',
  },
  duplicateTriggers: {
    name: 'Duplicate triggers',
    what: '{{who}} deliver the same events to the same subscriber. It receives each event {{count}} times.',
    todo: 'Delete all but one of them.',
  },
  // Events.
  unconsumedType: {
    name: 'Unconsumed event type',
    what: 'No visible Trigger or Subscription matches events of type {{type}} from {{place}}.',
    todo: 'If the events are needed, add a Trigger or Subscription. Consumers outside the cluster, or in unreadable namespaces, are not visible.',
  },
  replyLoop: {
    name: 'Reply loop',
    what: 'Events of type {{type}} loop through {{who}}: subscribers receive their own replies.',
    todo: 'Reply with a different type, or narrow the filter so that it does not match the replies.',
  },
  forwardingLoop: {
    name: 'Forwarding loop',
    what: 'Events of type {{type}} loop endlessly through {{who}}.',
    todo: 'Narrow the filter of one of them so that it does not match the forwarded events.',
  },
  schemaConflict: {
    name: 'Conflicting schemas',
    what: 'Type {{type}} is declared with {{count}} different schemas, by {{who}}.',
    todo: 'Agree on one schema, or use a separate event type for each version.',
  },
  nameTooLong: {
    name: 'Name too long',
    what: 'The name of {{who}} has {{length}} characters. Its broker uses the name as a label value, which has at most 63 characters, so no events are delivered.',
    todo: 'Recreate it with a shorter name.',
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
