import { CesqlValue } from '../types';
import { canonicalTime } from './timestamp';
import { canonicalUri } from './uri';

/**
 * The context attributes of one event as a broker holds them: URIs and the time in their printed form, and no empty
 * text for an attribute of the CloudEvents core, for which it is the same as not to be there.
 *
 * @public
 */
export type CloudEvent = ReadonlyMap<string, CesqlValue>;

/** @internal */
export const requiredAttributes = ['id', 'source', 'specversion', 'type'];

/** @internal */
export const coreAttributes = [
  ...requiredAttributes,
  'datacontenttype',
  'dataschema',
  'subject',
  'time',
];

/** What Go prints of no time at all. @internal */
export const zeroTime = '0001-01-01T00:00:00Z';

/**
 * An event from its context attributes as they are written.
 *
 * @public
 */
export function createEvent(
  attributes: Readonly<Record<string, CesqlValue>>,
): CloudEvent {
  const entries = Object.entries(attributes).map(
    ([name, value]): [string, CesqlValue] => [
      name,
      coreAttributes.includes(name)
        ? canonicalAttribute(name, String(value))
        : canonicalExtension(value),
    ],
  );
  return new Map(
    entries.filter(
      ([name, value]) => value !== '' || !coreAttributes.includes(name),
    ),
  );
}

/**
 * How a broker holds the value of an attribute of the core; empty for none.
 *
 * @internal
 */
export function canonicalAttribute(name: string, value: string): string {
  switch (name) {
    case 'source':
    case 'dataschema':
      return canonicalUri(value);
    case 'time':
      return canonicalTime(value) === zeroTime ? '' : canonicalTime(value);
    default:
      return value;
  }
}

// CloudEvents has no other numbers than Integers.
function canonicalExtension(value: CesqlValue): CesqlValue {
  return typeof value === 'number' && value !== (value | 0)
    ? String(value)
    : value;
}
