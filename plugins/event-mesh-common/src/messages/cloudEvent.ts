/**
 * Violations of the CloudEvents specification in an event that a user entered.
 *
 * @internal
 */
export const cloudEvent = {
  // The input.
  nothing: 'No event: paste JSON, headers or a curl command.',
  notJson: 'Not valid JSON: unexpected {{found}}.',
  cutJson: 'Not valid JSON: unexpected end of input.',
  notAnObject: 'A JSON event must be an object, not {{actual}}.',
  emptyBatch: 'This batch has no events.',
  nameTwice: 'The name {{name}} is duplicated.',
  notAHeader: 'Not a valid header: use a name, a colon and a value.',
  noEventHeaders:
    'No event headers found. In binary mode, each attribute is a header with the prefix ce-.',
  modesMixed:
    '{{name}} mixes two content modes. Structured mode keeps all attributes in the JSON; binary mode uses one header per attribute.',
  contentTypeHeader:
    'Use the header Content-Type for the content type, not {{name}}.',
  headerTwice: 'The header {{name}} is duplicated.',
  escapeIsBroken:
    'Invalid percent-encoding in {{attribute}}: encode each byte of a UTF-8 character as % and two hexadecimal digits.',
  // Required attributes.
  missing: 'The attribute {{attribute}} is required.',
  empty: 'The attribute {{attribute}} must not be empty.',
  wrongSpecversion: 'specversion must be 1.0, not {{actual}}.',
  // Names.
  nameHasCapitals:
    'Attribute names must be lowercase: use {{suggestion}} instead of {{name}}.',
  nameHasOthers:
    '{{name}} is not a valid attribute name: use only the letters a to z and digits.',
  nameTooLong:
    'The name {{name}} has {{length}} characters; attribute names should have at most 20.',
  nameIsData: 'data is not a valid attribute name.',
  // Values.
  notText: '{{attribute}} must be a string, not {{actual}}.',
  notAValue:
    'Attribute values must be a string, an integer or a Boolean; {{attribute}} is {{actual}}.',
  notAnInteger:
    'Numbers must be integers between -2147483648 and 2147483647; {{attribute}} is {{actual}}.',
  notAUriReference: '{{attribute}} must be a URI reference, not {{actual}}.',
  notAUri:
    '{{attribute}} must be an absolute URI with a scheme, not {{actual}}.',
  notATime:
    'time must be an RFC 3339 timestamp such as 2026-01-31T12:00:00Z, not {{actual}}.',
  notAMediaType:
    'datacontenttype must be a media type such as application/json, not {{actual}}.',
  forbiddenCharacter:
    '{{attribute}} contains the forbidden character {{character}}.',
  // Payload.
  dataIgnored: 'The payload is not needed; it was ignored and not stored.',
  dataTwice: 'An event has data or data_base64, not both.',
} as const;
