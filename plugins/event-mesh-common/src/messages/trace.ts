/**
 * The hops of an event on its path.
 *
 * @internal
 */
export const trace = {
  // Why a path stops at a hop.
  refused: 'The filter does not match.',
  loop: 'Already visited (event loop).',
  seen: 'The next hops are listed above.',
  unknownReply:
    'It is unknown whether it replies: no EventType records a reply.',
  noReply: 'The subscriber never replies, so no events arrive here.',
  answered: 'If it is the reply to a request, it goes to the requester.',
  noSubscriber: 'There is no subscriber.',
  notFound: 'This resource was not found.',
  cut: 'The list is truncated.',
  // The event at a hop.
  eventKnown: 'Type {{type}}',
  eventChanged: 'Different event: type {{type}}, as recorded by {{by}}',
  eventUnknown: 'Event of unknown type',
  // Whether the event arrives.
  always: 'Delivered',
  maybe: 'May be delivered',
  never: 'Not delivered',
  // The verdict of a Trigger on a complete event.
  pass: 'Matches',
  fail: 'Does not match',
  unknown: 'May match',
} as const;
