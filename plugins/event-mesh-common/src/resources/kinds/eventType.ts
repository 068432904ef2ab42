import { Field, child, isAbsent, required } from '../fields/field';
import { readBoolean } from '../fields/scalars';
import { readList } from '../fields/collections';
import { requiredTextAt, textAt } from '../fields/at';
import { withoutUndefined } from '../fields/withoutUndefined';
import { compareText } from '../../model';
import { readReference } from '../reference';
import { EventType, EventTypeAttribute } from '../types';
import { readBrokerName } from './brokerReference';
import { ObjectToRead } from './objectToRead';
import { projected } from './projected';

/**
 * Reads an EventType of any version. All versions of one EventType result in the same fields.
 *
 * @remarks v1beta3 lists attributes instead of the fields of older versions, see eventing's eventtype_conversion.go.
 * @internal
 */
export function readEventType(object: ObjectToRead): EventType {
  const { base, namespace, spec } = object;
  const list = child(spec, 'attributes');
  const listed = readList(list, readAttribute);
  const valueOf = (name: string) =>
    listed.find(attribute => attribute.name === name)?.value;
  if (isAbsent(list)) {
    required(child(spec, 'type'));
  }
  const eventType = textAt(spec, 'type') ?? valueOf('type');
  const source = unescapeTemplate(textAt(spec, 'source')) ?? valueOf('source');
  const schema = textAt(spec, 'schema') ?? valueOf('dataschema');
  return projected<EventType>(base, {
    type: 'eventType',
    eventType,
    source,
    schema,
    schemaData: textAt(spec, 'schemaData'),
    description: textAt(spec, 'description'),
    reference:
      readReference(child(spec, 'reference'), { namespace }) ??
      readBrokerName(child(spec, 'broker'), namespace),
    attributes: complete(listed, { type: eventType, source, schema }),
  });
}

function readAttribute(field: Field): EventTypeAttribute | undefined {
  const name = requiredTextAt(field, 'name');
  if (name === undefined) {
    return undefined;
  }
  const value = textAt(field, 'value');
  return withoutUndefined({
    name: ['schema', 'schemadata'].includes(name) ? 'dataschema' : name,
    required: readBoolean(child(field, 'required')) ?? false,
    value: name === 'source' ? unescapeTemplate(value) : value,
  });
}

function complete(
  listed: readonly EventTypeAttribute[],
  values: { type?: string; source?: string; schema?: string },
): EventTypeAttribute[] {
  const known: EventTypeAttribute[] = [
    { name: 'id', required: true },
    { name: 'specversion', required: true },
    { name: 'source', required: true, value: values.source },
    { name: 'type', required: true, value: values.type },
  ];
  if (values.schema !== undefined) {
    known.push({ name: 'dataschema', required: false, value: values.schema });
  }
  return known
    .filter(({ name }) => listed.every(attribute => attribute.name !== name))
    .map(withoutUndefined)
    .concat(listed)
    .sort((a, b) => compareText(a.name, b.name));
}

// Older versions store the source as a URL, in which the braces of a template are escaped.
function unescapeTemplate(source: string | undefined): string | undefined {
  return source?.replace(/%7B/g, '{').replace(/%7D/g, '}');
}
