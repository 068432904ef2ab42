/**
 * What is wrong with an event that somebody wrote, by the rules of CloudEvents.
 *
 * @internal
 */
export const cloudEvent = {
  // The text as a whole.
  nothing: 'There is no event: paste JSON or HTTP headers.',
  notJson: 'This is no JSON: {{found}} is not expected here.',
  cutJson: 'This JSON ends too early.',
  notAnObject: 'An event in JSON is an object, not {{actual}}.',
  isBatch: 'This is a batch of events: paste one of them.',
  nameTwice: 'The name {{name}} is there twice.',
  notAHeader:
    'This line is no header: a header is a name, a colon and a value.',
  noEventHeaders:
    'There is no header of an event: in binary mode each attribute is a header whose name starts with ce-.',
  modesMixed:
    'This mixes two modes: in structured mode all attributes stand in the JSON, in binary mode each is a header of its own. Here {{name}} does not belong.',
  contentTypeHeader:
    'The type of the data is the header Content-Type itself, not {{name}}.',
  headerTwice: 'The header {{name}} is there twice.',
  escapeIsBroken:
    'After a percent sign in {{attribute}} there should be two hexadecimal digits that make up a character.',
  // Required attributes.
  missing: 'The attribute {{attribute}} is required.',
  empty: 'The attribute {{attribute}} must not be empty.',
  wrongSpecversion: 'specversion has to be 1.0, not {{actual}}.',
  // Names.
  nameHasCapitals:
    'Names of attributes have no capital letters: write {{suggestion}} in place of {{name}}.',
  nameHasOthers:
    'Names of attributes have small letters a to z and digits only, so {{name}} is none.',
  nameTooLong:
    'The name {{name}} has {{length}} characters; it should not have more than 20.',
  nameIsData: 'No attribute can be called data.',
  // Values.
  notText: '{{attribute}} has to be a text, not {{actual}}.',
  notAValue:
    'An attribute holds a text, a whole number or a truth value; {{attribute}} is {{actual}}.',
  notAnInteger:
    'A number has to be whole and between -2147483648 and 2147483647, and {{attribute}} is {{actual}}.',
  notAUriReference: '{{attribute}} has to be a URI reference, not {{actual}}.',
  notAUri:
    '{{attribute}} has to be an absolute URI with a scheme, not {{actual}}.',
  notATime:
    'time has to be like 2026-01-31T12:00:00Z (RFC 3339), not {{actual}}.',
  notAMediaType:
    'datacontenttype has to be like application/json, not {{actual}}.',
  forbiddenCharacter:
    '{{attribute}} holds a character that is not allowed: {{character}}.',
  // Data.
  dataIgnored: 'The data are not needed here: they were left out and not kept.',
  dataTwice: 'An event has data or data_base64, not both.',
} as const;
