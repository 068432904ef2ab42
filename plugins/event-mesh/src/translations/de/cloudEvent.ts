/**
 * Violations of the CloudEvents specification in an event that a user entered.
 *
 * @internal
 */
export const cloudEvent = {
  nothing: 'Kein Event: Fügen Sie JSON, Header oder einen curl-Befehl ein.',
  notJson: 'Kein gültiges JSON: unerwartetes {{found}}.',
  cutJson: 'Kein gültiges JSON: unerwartetes Ende der Eingabe.',
  notAnObject: 'Ein Event in JSON muss ein Objekt sein, nicht {{actual}}.',
  emptyBatch: 'Dieser Batch enthält keine Events.',
  nameTwice: 'Der Name {{name}} ist doppelt vorhanden.',
  notAHeader:
    'Kein gültiger Header: verwenden Sie einen Namen, einen Doppelpunkt und einen Wert.',
  noEventHeaders:
    'Keine Event-Header gefunden. Im binären Modus ist jedes Attribut ein Header mit dem Präfix ce-.',
  modesMixed:
    '{{name}} vermischt zwei Modi. Im strukturierten Modus stehen alle Attribute im JSON, im binären Modus ist jedes Attribut ein eigener Header.',
  contentTypeHeader:
    'Verwenden Sie für den Inhaltstyp den Header Content-Type, nicht {{name}}.',
  headerTwice: 'Der Header {{name}} ist doppelt vorhanden.',
  escapeIsBroken:
    'Ungültige Prozentkodierung in {{attribute}}: kodieren Sie jedes Byte eines UTF-8-Zeichens als % mit zwei hexadezimalen Ziffern.',
  missing: 'Das Attribut {{attribute}} ist erforderlich.',
  empty: 'Das Attribut {{attribute}} darf nicht leer sein.',
  wrongSpecversion: 'specversion muss 1.0 sein, nicht {{actual}}.',
  nameHasCapitals:
    'Attributnamen müssen kleingeschrieben sein: verwenden Sie {{suggestion}} statt {{name}}.',
  nameHasOthers:
    '{{name}} ist kein gültiger Attributname: verwenden Sie nur die Buchstaben a bis z und Ziffern.',
  nameTooLong:
    'Der Name {{name}} hat {{length}} Zeichen; Attributnamen sollten höchstens 20 Zeichen haben.',
  nameIsData: 'data ist kein gültiger Attributname.',
  notText: '{{attribute}} muss ein String sein, nicht {{actual}}.',
  notAValue:
    'Attributwerte müssen ein String, ein Integer oder ein Boolean sein; {{attribute}} ist {{actual}}.',
  notAnInteger:
    'Zahlen müssen ganzzahlig sein und zwischen -2147483648 und 2147483647 liegen; {{attribute}} ist {{actual}}.',
  notAUriReference:
    '{{attribute}} muss eine URI-Referenz sein, nicht {{actual}}.',
  notAUri:
    '{{attribute}} muss eine absolute URI mit Schema sein, nicht {{actual}}.',
  notATime:
    'time muss ein Zeitstempel nach RFC 3339 sein, z. B. 2026-01-31T12:00:00Z, nicht {{actual}}.',
  notAMediaType:
    'datacontenttype muss ein Medientyp sein, z. B. application/json, nicht {{actual}}.',
  forbiddenCharacter:
    '{{attribute}} enthält das unzulässige Zeichen {{character}}.',
  dataIgnored:
    'Die Nutzdaten werden nicht benötigt; sie wurden ignoriert und nicht gespeichert.',
  dataTwice: 'Ein Event hat entweder data oder data_base64, nicht beides.',
};
