/**
 * What the end of a link is to its owner.
 *
 * @internal
 */
export const role = {
  broker: 'Broker',
  channel: 'Channel',
  subscriber: 'Subscriber',
  reply: 'Reply',
  deadLetterSink: 'Dead letter sink',
  sink: 'Sink',
  subject: 'Subject',
  step: 'Step',
  branchFilter: 'Filter of a branch',
  branchSubscriber: 'Subscriber of a branch',
  branchReply: 'Reply of a branch',
  reference: 'Flows through',
  producedBy: 'Produced by',
  backingChannel: 'Backing channel',
  dependency: 'Depends on',
  policyTo: 'Guards',
  policyFrom: 'Lets in',
  generated: 'Generated',
} as const;
