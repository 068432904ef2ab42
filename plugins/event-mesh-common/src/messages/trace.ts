/**
 * What can be said of an event on its way.
 *
 * @internal
 */
export const trace = {
  // Why nothing comes after a hop.
  refused: 'The filter does not let it pass.',
  loop: 'It has been here before: the events go round.',
  seen: 'What comes after it is listed above.',
  unknownReply:
    'Whether it replies, and with what, is not known: no event type records it.',
  noReply: 'What it was sent to never replies, so nothing comes here.',
  answered:
    'If it is the answer to a request, whoever asked gets it from here.',
  noSubscriber: 'It delivers to nobody.',
  missing: 'This is not there.',
  cut: 'The list ends here; there is more.',
  // What is on the way.
  eventKnown: 'Type {{type}}',
  eventChanged: 'Another event: type {{type}}, as {{by}} records',
  eventUnknown: 'An event of a type that is not known',
  // Whether it gets there.
  always: 'Gets here',
  maybe: 'May get here',
  never: 'Does not get here',
  // Of a Trigger on a whole event.
  pass: 'Passes',
  fail: 'Does not pass',
  unknown: 'Cannot be told',
} as const;
