/**
 * Whether a filter lets an event pass, and why.
 *
 * @internal
 */
export const verdict = {
  wantsIs: '{{attribute}} soll {{expected}} sein',
  wantsStartsWith: '{{attribute}} soll mit {{expected}} beginnen',
  wantsEndsWith: '{{attribute}} soll mit {{expected}} enden',
  wantsPresent: '{{attribute}} soll da sein',
  wantsExpression: 'Der Ausdruck {{expression}} soll wahr sein',
  wantsAll: 'Alle diese sollen gelten',
  wantsAny: 'Mindestens eines davon soll gelten',
  wantsNot: 'Dies soll nicht gelten',
  wantsFirst: 'Von mehreren Sprachen in einem Filter zählt die erste',
  wantsNothing: 'Es gibt keinen Filter',
  wantsUnknown:
    'Ein Filter der Sprache {{dialect}}, die hier nicht bekannt ist',
  tooDeep:
    'Filter, die zu tief verschachtelt sind, um hier ausgewertet zu werden; ihr Ergebnis ist unbekannt',
  asBrokersOf: 'Gelesen, wie es Broker der Klasse {{class}} tun',
  hasValue: '{{attribute}} ist {{actual}}',
  hasPattern: '{{attribute}} sieht aus wie {{actual}}',
  isAbsent: 'Das Ereignis hat kein {{attribute}}',
  isNotKnown: '{{attribute}} ist nicht bekannt',
  passed: 'Es gilt',
  failed: 'Es gilt nicht',
  noFilter: 'Nichts wird gefiltert',
  isSkipped:
    'Der Broker überspringt diesen Filter der Sprache {{dialect}}: er sagt nichts oder ist ungültig',
  isUnparsable:
    'Der Ausdruck kann nicht gelesen werden, deshalb weist Knative ihn zurück; ein Broker, der ihn doch hat, überspringt ihn',
  expectedToken: 'An Stelle {{column}} wird {{token}} erwartet',
  expectedValue: 'An Stelle {{column}} wird ein Wert erwartet',
  expectedText:
    'An Stelle {{column}} wird ein Text in Anführungszeichen erwartet',
  expectedAttribute:
    'An Stelle {{column}} wird der Name eines Attributs erwartet',
  expectedEnd: 'An Stelle {{column}} wird das Ende oder ein Operator erwartet',
  unknownCharacter: 'Mit {{found}} an Stelle {{column}} beginnt nichts',
  integerTooLarge: 'Die ganze Zahl an Stelle {{column}} ist zu groß',
  tooLarge:
    'Der Ausdruck ist zu groß, um hier ausgewertet zu werden; sein Ergebnis ist unbekannt',
  divisionByZero: 'Teilung durch null an Stelle {{column}}',
  overflow: 'Das Ergebnis an Stelle {{column}} ist zu groß für eine ganze Zahl',
  noInteger:
    'An Stelle {{column}} kann {{value}} nicht zu einer ganzen Zahl werden',
  noBoolean:
    'An Stelle {{column}} kann {{value}} nicht zu einem Wahrheitswert werden',
  missingAttribute:
    'Das Ereignis hat kein {{attribute}}, das der Ausdruck an Stelle {{column}} braucht',
  missingFunction:
    'Es gibt keine Funktion {{function}} mit so vielen Argumenten',
  negativeLength: 'Die Länge an Stelle {{column}} ist negativ',
  positionOutside:
    'Die Position an Stelle {{column}} liegt außerhalb des Textes',
  notBoolean:
    'Das Ergebnis ist kein Wahrheitswert: Knatives Code bricht ab, und das Ereignis wird nicht geliefert',
  correlation:
    'KN_VERIFY_CORRELATION_ID entschlüsselt mit Schlüsseln des Clusters, die Antwort ist hier also nicht bekannt',
  hasUnparsable:
    'Ein Ausdruck darin kann nicht gelesen werden; Knative weist einen solchen Trigger zurück',
  bothFields: 'Wo filters gesetzt ist, zählt das ältere filter nicht',
  filtersIgnored:
    'Broker der Klasse {{class}} übergehen filters und benutzen nur das ältere filter',
  emptyMeansAny:
    'Broker der Klasse {{class}} lassen {{attribute}} alles sein, auch abwesend, wo der Filter einen leeren Text dafür hat',
  emptyIsLiteral:
    'Broker der Klasse {{class}} vergleichen {{attribute}} mit dem leeren Text (aus ihrem Code geschlossen)',
  errorsAreIgnored:
    'Broker der Klasse {{class}} rechnen nach einem Fehler in einem Ausdruck mit dem Wert daneben weiter',
  answersOtherwise:
    'Broker der Klasse {{class}} werten einen solchen Ausdruck auf ihre eigene Weise aus, daher ist die Antwort hier nicht bekannt',
  unknownClass:
    'Wie Broker der Klasse {{class}} filtern, ist hier nicht bekannt; sicher ist nur, worin alle bekannten Klassen übereinstimmen',
  noClass:
    'Die Klasse des Brokers ist nicht bekannt; sicher ist nur, worin alle bekannten Klassen übereinstimmen',
  byCases: 'Es gilt in jedem der möglichen Fälle ({{count}})',
};
