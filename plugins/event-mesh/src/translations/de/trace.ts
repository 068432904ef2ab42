/**
 * The hops of an event on its path.
 *
 * @internal
 */
export const trace = {
  refused: 'Der Filter passt nicht.',
  loop: 'Bereits besucht (Event-Schleife).',
  seen: 'Die nächsten Hops sind oben aufgeführt.',
  unknownReply:
    'Es ist unbekannt, ob es antwortet: kein EventType dokumentiert eine Antwort.',
  noReply: 'Der Subscriber antwortet nie, daher kommen hier keine Events an.',
  answered: 'Ist es die Antwort auf eine Anfrage, geht es an den Anfragenden.',
  noSubscriber: 'Es gibt keinen Subscriber.',
  notFound: 'Diese Ressource wurde nicht gefunden.',
  cut: 'Die Liste ist gekürzt.',
  eventKnown: 'Typ {{type}}',
  eventChanged: 'Anderes Event: Typ {{type}}, dokumentiert durch {{by}}',
  eventUnknown: 'Event unbekannten Typs',
  always: 'Zugestellt',
  maybe: 'Eventuell zugestellt',
  never: 'Nicht zugestellt',
  pass: 'Passt',
  fail: 'Passt nicht',
  unknown: 'Passt eventuell',
};
