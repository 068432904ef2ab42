/**
 * The kinds of line in the picture.
 *
 * @internal
 */
export const edge = {
  trigger: 'Trigger',
  subscription: 'Subscription',
  reply: 'Reply',
  deadLetter: 'Dead letters',
  sink: 'Sink',
  subject: 'Subject',
  step: 'Step or branch',
  eventType: 'Event type',
  requestReply: 'Request and reply',
  policy: 'Policy',
  backing: 'Backing channel',
  possible: 'Possible',
} as const;
