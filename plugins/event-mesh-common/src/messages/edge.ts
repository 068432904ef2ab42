/**
 * The types of edge in the graph.
 *
 * @internal
 */
export const edge = {
  trigger: 'Trigger',
  subscription: 'Subscription',
  reply: 'Reply',
  deadLetter: 'Dead letter',
  sink: 'Sink',
  subject: 'Sink binding',
  step: 'Step or branch',
  eventType: 'Event type',
  requestReply: 'Request and reply',
  policy: 'Policy',
  backing: 'Backing channel',
  possible: 'Possible producer',
} as const;
