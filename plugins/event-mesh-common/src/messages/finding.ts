/**
 * What is wrong in a mesh, by the codes of findings: its name, what is so, and what to do about it.
 *
 * @internal
 */
export const finding = {
  // Ends that are not there.
  danglingBroker: {
    name: 'Broker missing',
    what: '{{who}} should take events from {{missing}}, which does not exist.',
    todo: 'Create {{missing}}, or name another broker in {{field}}.',
  },
  danglingChannel: {
    name: 'Channel missing',
    what: '{{who}} should take events from {{missing}}, which does not exist.',
    todo: 'Create {{missing}}, or name another channel in {{field}}.',
  },
  danglingSubscriber: {
    name: 'Subscriber missing',
    what: '{{who}} should deliver to {{missing}}, which does not exist.',
    todo: 'Deploy {{missing}}, or correct {{field}}.',
  },
  danglingReply: {
    name: 'Reply destination missing',
    what: '{{who}} should send replies to {{missing}}, which does not exist.',
    todo: 'Create {{missing}}, or correct {{field}}.',
  },
  danglingSink: {
    name: 'Sink missing',
    what: '{{who}} should send to {{missing}}, which does not exist.',
    todo: 'Create {{missing}}, or correct {{field}}.',
  },
  danglingDeadLetterSink: {
    name: 'Dead letter sink missing',
    what: 'What {{who}} cannot deliver should go to {{missing}}, which does not exist. Until it does, nothing is delivered at all.',
    todo: 'Create {{missing}}, or correct {{field}}.',
  },
  danglingSubject: {
    name: 'Subject missing',
    what: '{{who}} should make {{missing}} send events, which does not exist.',
    todo: 'Deploy {{missing}}, or correct {{field}}.',
  },
  danglingReference: {
    name: 'Event type of nothing',
    what: '{{who}} says that its events flow through {{missing}}, which does not exist.',
    todo: 'Create {{missing}}, or declare the event type where its events are.',
  },
  danglingDependency: {
    name: 'Dependency missing',
    what: '{{who}} waits for {{missing}}, which does not exist.',
    todo: 'Create {{missing}}, or take the annotation knative.dev/dependency away.',
  },
  danglingPolicyEnd: {
    name: 'Policy about nothing',
    what: '{{who}} speaks of {{missing}}, which does not exist.',
    todo: 'Create {{missing}}, or correct {{field}}.',
  },
  // Status.
  notReady: {
    name: 'Not ready',
    what: '{{who}} is not ready.',
    todo: 'Look at {{cause}} first: {{reason}}',
  },
  notReconciled: {
    name: 'No controller',
    what: '{{who}} has no status: no controller looks after it.',
    todo: 'See if the controller of its kind is installed and runs, and if the cluster has the feature on that it uses.',
  },
  unknownBrokerClass: {
    name: 'No controller for the class',
    what: '{{who}} has no status: no controller looks after brokers of class {{brokerClass}}, so its triggers get nothing.',
    todo: 'Install the broker of this class, or make a broker of a class that is installed; the class of a broker cannot be changed.',
  },
  // Delivery.
  noDeadLetterSink: {
    name: 'No dead letter sink',
    what: '{{from}} names no dead letter sink, nor do those that take from it: what {{who}} cannot deliver is lost.',
    todo: 'Name one in {{field}} of {{from}}, which counts for all that take from it.',
  },
  noDeadLetterSinkInFlow: {
    name: 'No dead letter sink in a flow',
    what: '{{who}} has steps or branches without a dead letter sink ({{steps}}): what they cannot deliver is lost.',
    todo: 'Name one in the delivery of each, or in the delivery of the channel template.',
  },
  retryWithoutBackoff: {
    name: 'Retries at once',
    what: '{{who}} retries {{retry}} times without a pause, so that a receiver in trouble gets more load just then.',
    todo: 'Set backoffPolicy and backoffDelay in {{field}}.',
  },
  // Filters.
  contradictoryFilter: {
    name: 'Filter that nothing passes',
    what: 'No event can ever pass the filter of {{who}}.',
    todo: 'See which parts exclude each other: all entries of filters have to hold at once; any is for one of several.',
  },
  matchesNothing: {
    name: 'Takes no known event type',
    what: 'None of the {{count}} event types that are known at {{broker}} passes the filter of {{who}}.',
    todo: 'Compare its filter with the event types there; if others come in, declare an EventType for each.',
  },
  catchAll: {
    name: 'Takes every event',
    what: '{{who}} lets every event of {{broker}} pass, and all that will come into it some day.',
    todo: 'If that is not meant, add a filter for the types that it needs.',
  },
  bothFilterFields: {
    name: 'Two filter fields',
    what: '{{who}} has a filter and filters; only {{used}} counts.',
    todo: 'Remove the one that does not count, or move what it says into the other.',
  },
  unparsableExpression: {
    name: 'Expression that cannot be read',
    what: 'An expression in the filter of {{who}} cannot be read. Knative refuses such a Trigger; a broker that has it anyhow skips the expression.',
    todo: 'Correct the expression.',
  },
  duplicateTriggers: {
    name: 'The same trigger more than once',
    what: '{{who}} deliver the same events to the same subscriber: it gets each of them {{count}} times.',
    todo: 'Keep one of them.',
  },
  // Events.
  unconsumedType: {
    name: 'No trigger in view matches',
    what: 'Nothing in view takes events of type {{type}} from {{place}}.',
    todo: 'If somebody should, add a Trigger or Subscription. Consumers that may not be read, or outside the cluster, do not show here.',
  },
  replyLoop: {
    name: 'Reply loop',
    what: 'Replies come back to who gave them: events of type {{type}} go round through {{who}}.',
    todo: 'Reply with another type, or narrow the filter so that it does not pass its own replies.',
  },
  forwardingLoop: {
    name: 'Loop of brokers',
    what: 'Events of type {{type}} go round without end through {{who}}.',
    todo: 'Narrow the filter of one of them, so that what came from there does not go back.',
  },
  schemaConflict: {
    name: 'One type, several schemas',
    what: 'Type {{type}} is declared with {{count}} different schemas, by {{who}}.',
    todo: 'Agree on one schema, or give the versions types of their own.',
  },
  nameTooLong: {
    name: 'Name too long',
    what: 'The name of {{who}} has {{length}} characters. Its broker makes objects with that name in a label, which may have 63: it delivers nothing.',
    todo: 'Make it anew under a shorter name.',
  },
} as const;

/**
 * What is added to a finding.
 *
 * @internal
 */
export const findingNote = {
  affected: 'Because of it, others are not well either: {{who}}.',
  uncertain:
    'Some of the lists that this rests on are old or were not read to their end, so it may be wrong.',
  said: 'The cluster says: {{reason}}',
} as const;
