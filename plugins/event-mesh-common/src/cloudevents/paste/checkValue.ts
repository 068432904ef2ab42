import { CesqlValue } from '../value';
import { TextPosition, issueAt } from './issueAt';
import { isTime } from './time';
import { CloudEventIssue } from './types';
import { isUri, isUriReference } from './uri';

/** @internal */
export const requiredAttributes = ['id', 'source', 'specversion', 'type'];

/** @internal */
export const coreAttributes = [
  ...requiredAttributes,
  ...['datacontenttype', 'dataschema', 'subject', 'time'],
];

/** @internal */
export type CheckedValue = {
  /** The value, if it is valid. */
  readonly value?: CesqlValue;
  readonly issues: readonly CloudEventIssue[];
};

/**
 * Returns the value of an attribute and its issues.
 *
 * @remarks cloudevents/spec v1.0.2 spec.md, Type System and Context Attributes.
 * @internal
 */
export function checkValue(
  attribute: string,
  value: unknown,
  at: TextPosition,
): CheckedValue {
  const place = { ...at, attribute };
  const isCore = coreAttributes.includes(attribute);
  if (typeof value === 'string') {
    return { value, issues: checkText(attribute, value, place) };
  }
  if (isCore) {
    const actual = typeOf(value);
    return { issues: [issueAt('notText', { attribute, actual }, place)] };
  }
  if (typeof value === 'boolean') {
    return { value, issues: [] };
  }
  if (typeof value === 'number') {
    const actual = String(value);
    return value === (value | 0)
      ? { value, issues: [] }
      : { issues: [issueAt('notAnInteger', { attribute, actual }, place)] };
  }
  const actual = typeOf(value);
  return { issues: [issueAt('notAValue', { attribute, actual }, place)] };
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

function checkText(
  attribute: string,
  text: string,
  place: TextPosition,
): readonly CloudEventIssue[] {
  const character = forbiddenIn(text);
  if (character !== undefined) {
    return [issueAt('forbiddenCharacter', { attribute, character }, place)];
  }
  if (!coreAttributes.includes(attribute)) {
    return [];
  }
  return text === ''
    ? [issueAt('empty', { attribute }, place)]
    : checkForm(attribute, text, place);
}

const mediaType =
  /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:\s*;\s*[\w!#$&^.+-]+=(?:[\w!#$&^.+-]+|"[^"]*"))*$/;

function checkForm(
  attribute: string,
  actual: string,
  place: TextPosition,
): readonly CloudEventIssue[] {
  switch (attribute) {
    case 'specversion':
      return actual === '1.0'
        ? []
        : [issueAt('wrongSpecversion', { actual }, place)];
    case 'source':
      return isUriReference(actual)
        ? []
        : [issueAt('notAUriReference', { attribute, actual }, place)];
    case 'dataschema':
      return isUri(actual)
        ? []
        : [issueAt('notAUri', { attribute, actual }, place)];
    case 'time':
      return isTime(actual) ? [] : [issueAt('notATime', { actual }, place)];
    case 'datacontenttype':
      return mediaType.test(actual)
        ? []
        : [issueAt('notAMediaType', { actual }, place)];
    default:
      return [];
  }
}

/** Returns the code of the first character that CloudEvents forbids in strings. */
function forbiddenIn(text: string): string | undefined {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isControl = code <= 0x1f || (code >= 0x7f && code <= 0x9f);
    const isLoneSurrogate = code >= 0xd800 && code <= 0xdfff;
    const isNoCharacter =
      (code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe;
    if (isControl || isLoneSurrogate || isNoCharacter) {
      return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    }
  }
  return undefined;
}
