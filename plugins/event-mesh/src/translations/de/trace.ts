/**
 * Where events go, hop by hop.
 *
 * @internal
 */
export const trace = {
  refused: 'Der Filter lässt es nicht durch.',
  loop: 'Hier war es schon: die Ereignisse gehen im Kreis.',
  seen: 'Was danach kommt, steht weiter oben.',
  unknownReply:
    'Ob es antwortet, und womit, ist nicht bekannt: kein Ereignistyp verzeichnet es.',
  noReply: 'Wohin es gesendet wurde, antwortet nie, also kommt hier nichts an.',
  answered:
    'Ist es die Antwort auf eine Anfrage, so bekommt sie von hier, wer gefragt hat.',
  noSubscriber: 'Liefert an niemanden.',
  missing: 'Das ist nicht da.',
  cut: 'Die Liste endet hier; es gibt mehr.',
  eventKnown: 'Typ {{type}}',
  eventChanged: 'Ein anderes Ereignis: Typ {{type}}, wie {{by}} verzeichnet',
  eventUnknown: 'Ein Ereignis, dessen Typ nicht bekannt ist',
  always: 'Kommt an',
  maybe: 'Kann ankommen',
  never: 'Kommt nicht an',
  pass: 'Kommt durch',
  fail: 'Kommt nicht durch',
  unknown: 'Nicht zu sagen',
};
