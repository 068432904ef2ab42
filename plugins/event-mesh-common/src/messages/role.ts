/**
 * The roles of an endpoint in a link.
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
  branchFilter: 'Branch filter',
  branchSubscriber: 'Branch subscriber',
  branchReply: 'Branch reply',
  reference: 'Reference',
  producedBy: 'Producer',
  backingChannel: 'Backing channel',
  dependency: 'Dependency',
  policyTo: 'Applies to',
  policyFrom: 'Allows',
  generated: 'Generated',
} as const;
