import {
  AbstractAttribute,
  Environment,
  anyStringAttribute,
  attributeIn,
  exactAttribute,
  joinAttributes,
} from '../cesql';
import { CesqlValue, CloudEvent, zeroTime } from '../cloudevents';

/** Core attributes that Knative's code reads as an empty text if they are absent. */
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
 * Returns the value that attribute maps compare: applies Go's zero values for absent core attributes, and resolves
 * aliases of attributes.
 *
 * @remarks knative/eventing pkg/eventfilter/attributes/filter.go, LookupAttribute.
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

/** Like `lookupValue`, for an abstract attribute. */
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

/** Returns the attribute that a name in a filter refers to. */
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

/** Like `aliasedAttribute`, but returns undefined if a test of the name is not a test of the attribute. */
export function testedAttribute(name: string): string | undefined {
  return name === 'datamediatype' || name === 'datacontentencoding'
    ? undefined
    : aliasedAttribute(name);
}

function orText(attribute: AbstractAttribute, text: string): AbstractAttribute {
  return attribute.absent
    ? joinAttributes({ ...attribute, absent: false }, exactAttribute(text))
    : attribute;
}

function mediaTypeIn(attribute: AbstractAttribute): AbstractAttribute {
  const { strings } = orText(attribute, '');
  if (strings && 'prefix' in strings) {
    return anyStringAttribute;
  }
  return (strings ?? [])
    .map(text => exactAttribute(mediaTypeOf(text)))
    .reduce(joinAttributes, { absent: false });
}

/** Returns the media type without its parameters. */
function mediaTypeOf(contentType: string): string {
  const at = contentType.indexOf(';');
  return at < 0 ? contentType : contentType.slice(0, at).trim();
}
