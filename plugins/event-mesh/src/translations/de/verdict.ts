/**
 * Reasons for the verdict of a filter.
 *
 * @internal
 */
export const verdict = {
  wantsIs: '{{attribute}} muss {{expected}} sein',
  wantsStartsWith: '{{attribute}} muss mit {{expected}} beginnen',
  wantsEndsWith: '{{attribute}} muss mit {{expected}} enden',
  wantsPresent: '{{attribute}} muss vorhanden sein',
  wantsExpression: 'Der Ausdruck {{expression}} muss wahr sein',
  wantsAll: 'Alle davon müssen passen',
  wantsAny: 'Mindestens eines davon muss passen',
  wantsNot: 'Dies darf nicht passen',
  wantsFirst: 'Von mehreren Dialekten in einem Filter gilt nur der erste',
  wantsNothing: 'Kein Filter gesetzt',
  wantsUnknown: 'Unbekannter Filterdialekt {{dialect}}',
  tooDeep:
    'Filter, die für die Auswertung zu tief verschachtelt sind; ihr Ergebnis ist unbekannt',
  asBrokersOf: 'Ausgewertet für Broker der Klasse {{class}}',
  hasValue: '{{attribute}} ist {{actual}}',
  hasPattern: '{{attribute}} hat die Form {{actual}}',
  isAbsent: 'Das Event hat kein {{attribute}}',
  isNotKnown: '{{attribute}} ist unbekannt',
  passed: 'Bedingung erfüllt',
  failed: 'Bedingung nicht erfüllt',
  noFilter: 'Alle Events passen',
  isSkipped:
    'Der Broker überspringt diesen Filter des Dialekts {{dialect}}: er ist leer oder ungültig',
  isUnparsable:
    'Der Ausdruck ist ungültig: Knative weist ihn zurück, und ein Broker, der ihn bereits hat, überspringt ihn',
  expectedToken: '{{token}} in Spalte {{column}} erwartet',
  expectedValue: 'Wert in Spalte {{column}} erwartet',
  expectedText: 'String-Literal in Spalte {{column}} erwartet',
  expectedAttribute: 'Attributname in Spalte {{column}} erwartet',
  expectedEnd: 'Operator oder Ende des Ausdrucks in Spalte {{column}} erwartet',
  unknownCharacter: 'Unerwartetes Zeichen {{found}} in Spalte {{column}}',
  integerTooLarge: 'Integer außerhalb des Wertebereichs in Spalte {{column}}',
  tooLarge:
    'Der Ausdruck ist für die Auswertung zu groß; sein Ergebnis ist unbekannt',
  divisionByZero: 'Division durch null in Spalte {{column}}',
  overflow: 'Integer-Überlauf in Spalte {{column}}',
  noInteger:
    '{{value}} in Spalte {{column}} kann nicht in Integer umgewandelt werden',
  noBoolean:
    '{{value}} in Spalte {{column}} kann nicht in Boolean umgewandelt werden',
  missingAttribute:
    'Das Event hat kein {{attribute}}, das der Ausdruck in Spalte {{column}} verwendet',
  missingFunction:
    'Keine Funktion {{function}} akzeptiert diese Anzahl von Argumenten',
  negativeLength: 'Negative Länge in Spalte {{column}}',
  positionOutside: 'Position außerhalb des Bereichs in Spalte {{column}}',
  notBoolean:
    'Das Ergebnis ist kein Boolean: der Code von Knative bricht ab, und das Event wird nicht zugestellt',
  correlation:
    'KN_VERIFY_CORRELATION_ID verwendet Schlüssel des Clusters, daher ist das Ergebnis hier unbekannt',
  hasUnparsable:
    'Enthält einen ungültigen Ausdruck; Knative weist einen solchen Trigger zurück',
  bothFields:
    'Das veraltete Feld spec.filter wird ignoriert: spec.filters ist gesetzt',
  filtersIgnored:
    'Broker der Klasse {{class}} ignorieren spec.filters und verwenden nur das veraltete Feld spec.filter',
  emptyMeansAny:
    'Bei Brokern der Klasse {{class}} passt jedes {{attribute}}, auch ein fehlendes, wenn der Filterwert leer ist',
  emptyIsLiteral:
    'Broker der Klasse {{class}} vergleichen {{attribute}} mit dem leeren String (aus ihrem Code abgeleitet)',
  errorsAreIgnored:
    'Broker der Klasse {{class}} ignorieren einen Fehler in einem Ausdruck und verwenden den zugehörigen Wert',
  answersOtherwise:
    'Broker der Klasse {{class}} werten einen solchen Ausdruck anders aus, daher ist das Ergebnis hier unbekannt',
  unknownClass:
    'Die Filterregeln von Brokern der Klasse {{class}} sind unbekannt; sicher ist nur, worin alle bekannten Klassen übereinstimmen',
  noClass:
    'Die Klasse des Brokers ist unbekannt; sicher ist nur, worin alle bekannten Klassen übereinstimmen',
  byCases: 'Das Ergebnis ist in allen möglichen Fällen gleich ({{count}})',
};
