import {
  AbstractAttribute,
  CesqlValue,
  CloudEvent,
  Environment,
  anyStringAttribute,
  attributeIn,
  exactAttribute,
  joinAttributes,
  zeroTime,
} from '../cesql';

/** Attributes of the CloudEvents core that need not be there: Knative's code reads an empty text then. */
const emptyIfAbsent = new Set([
  'datacontenttype',
  'dataschema',
  'id',
  'source',
  'specversion',
  'subject',
  'type',
]);

/**
 * What the dialects of attributes compare: for the core an empty text where there is none, and the year 1 for no time.
 *
 * @remarks knative/eventing pkg/eventfilter/attributes/filter.go, LookupAttribute.
 * @internal
 */
export function lookupValue(
  event: CloudEvent,
  name: string,
): CesqlValue | undefined {
  switch (name) {
    case 'time':
      return event.get(name) ?? zeroTime;
    case 'schemaurl':
      return event.get('dataschema') ?? '';
    case 'datamediatype':
      return mediaTypeOf(String(event.get('datacontenttype') ?? ''));
    case 'datacontentencoding':
      return '';
    default:
      return event.get(name) ?? (emptyIfAbsent.has(name) ? '' : undefined);
  }
}

/** @internal */
export function lookupAbstract(
  environment: Environment,
  name: string,
): AbstractAttribute {
  switch (name) {
    case 'time':
      return orText(attributeIn(environment, name), zeroTime);
    case 'schemaurl':
      return orText(attributeIn(environment, 'dataschema'), '');
    case 'datamediatype':
      return mediaTypeIn(attributeIn(environment, 'datacontenttype'));
    case 'datacontentencoding':
      return exactAttribute('');
    default:
      return emptyIfAbsent.has(name)
        ? orText(attributeIn(environment, name), '')
        : attributeIn(environment, name);
  }
}

/** The attribute of the event that is looked at by a name. @internal */
export function aliasedAttribute(name: string): string {
  switch (name) {
    case 'schemaurl':
      return 'dataschema';
    case 'datamediatype':
      return 'datacontenttype';
    default:
      return name;
  }
}

/** The same, where a test of the one is a test of the other. @internal */
export function testedAttribute(name: string): string | undefined {
  return name === 'datamediatype' || name === 'datacontentencoding'
    ? undefined
    : aliasedAttribute(name);
}

function orText(cell: AbstractAttribute, text: string): AbstractAttribute {
  return cell.absent
    ? joinAttributes({ ...cell, absent: false }, exactAttribute(text))
    : cell;
}

function mediaTypeIn(cell: AbstractAttribute): AbstractAttribute {
  const { strings } = orText(cell, '');
  if (strings && 'prefix' in strings) {
    return anyStringAttribute;
  }
  return (strings ?? [])
    .map(text => exactAttribute(mediaTypeOf(text)))
    .reduce(joinAttributes, { absent: false });
}

/** Up to the first semicolon. */
function mediaTypeOf(contentType: string): string {
  const at = contentType.indexOf(';');
  return at < 0 ? contentType : contentType.slice(0, at).trim();
}
