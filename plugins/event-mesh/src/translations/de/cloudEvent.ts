/**
 * What is wrong with an event that somebody pasted.
 *
 * @internal
 */
export const cloudEvent = {
  nothing: 'Da ist kein Ereignis: fügen Sie JSON oder HTTP-Header ein.',
  notJson: 'Das ist kein JSON: {{found}} wird hier nicht erwartet.',
  cutJson: 'Dieses JSON endet zu früh.',
  notAnObject: 'Ein Ereignis in JSON ist ein Objekt, nicht {{actual}}.',
  isBatch: 'Das ist ein Stapel von Ereignissen: fügen Sie eines davon ein.',
  nameTwice: 'Der Name {{name}} kommt zweimal vor.',
  notAHeader:
    'Diese Zeile ist kein Header: ein Header ist ein Name, ein Doppelpunkt und ein Wert.',
  noEventHeaders:
    'Da ist kein Header eines Ereignisses: im binären Modus ist jedes Attribut ein Header, dessen Name mit ce- beginnt.',
  modesMixed:
    'Hier sind zwei Modi gemischt: im strukturierten Modus stehen alle Attribute im JSON, im binären ist jedes ein eigener Header. Hier gehört {{name}} nicht hin.',
  contentTypeHeader:
    'Den Typ der Daten nennt der Header Content-Type selbst, nicht {{name}}.',
  headerTwice: 'Der Header {{name}} kommt zweimal vor.',
  escapeIsBroken:
    'Nach einem Prozentzeichen in {{attribute}} gehören zwei hexadezimale Ziffern, die ein Zeichen ergeben.',
  missing: 'Das Attribut {{attribute}} ist nötig.',
  empty: 'Das Attribut {{attribute}} darf nicht leer sein.',
  wrongSpecversion: 'specversion muss 1.0 sein, nicht {{actual}}.',
  nameHasCapitals:
    'Namen von Attributen haben keine Großbuchstaben: schreiben Sie {{suggestion}} statt {{name}}.',
  nameHasOthers:
    'Namen von Attributen haben nur kleine Buchstaben a bis z und Ziffern, {{name}} ist also keiner.',
  nameTooLong:
    'Der Name {{name}} hat {{length}} Zeichen; es sollten nicht mehr als 20 sein.',
  nameIsData: 'Kein Attribut kann data heißen.',
  notText: '{{attribute}} muss ein Text sein, nicht {{actual}}.',
  notAValue:
    'Ein Attribut enthält einen Text, eine ganze Zahl oder einen Wahrheitswert; {{attribute}} ist {{actual}}.',
  notAnInteger:
    'Eine Zahl muss ganz sein und zwischen -2147483648 und 2147483647 liegen; {{attribute}} ist {{actual}}.',
  notAUriReference:
    '{{attribute}} muss ein Verweis als URI sein, nicht {{actual}}.',
  notAUri:
    '{{attribute}} muss eine absolute URI mit Schema sein, nicht {{actual}}.',
  notATime:
    'time muss aussehen wie 2026-01-31T12:00:00Z (RFC 3339), nicht {{actual}}.',
  notAMediaType:
    'datacontenttype muss aussehen wie application/json, nicht {{actual}}.',
  forbiddenCharacter:
    '{{attribute}} enthält ein Zeichen, das nicht erlaubt ist: {{character}}.',
  dataIgnored:
    'Die Daten werden hier nicht gebraucht: sie wurden weggelassen und nicht behalten.',
  dataTwice: 'Ein Ereignis hat data oder data_base64, nicht beides.',
};
