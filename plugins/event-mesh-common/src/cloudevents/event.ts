import { canonicalTime } from './timestamp';
import { canonicalUri } from './uri';
import { CesqlValue } from './value';

/**
 * The context attributes of an event as a broker stores them: URIs and the time in canonical form, and without empty
 * core attributes, which count as absent.
 *
 * @public
 */
export type CloudEvent = ReadonlyMap<string, CesqlValue>;

/** The attributes that CloudEvents requires. */
export const requiredAttributes = ['id', 'source', 'specversion', 'type'];

/** The attributes that CloudEvents defines. */
export const coreAttributes = [
  ...requiredAttributes,
  'datacontenttype',
  'dataschema',
  'subject',
  'time',
];

/** Go's zero time. */
export const zeroTime = '0001-01-01T00:00:00Z';

/**
 * Creates an event from context attributes as written.
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

/** Returns the canonical value of a core attribute; empty if absent. */
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

// CloudEvents has no numbers other than Integers.
function canonicalExtension(value: CesqlValue): CesqlValue {
  return typeof value === 'number' && value !== (value | 0)
    ? String(value)
    : value;
}
