import { EventType, EventTypeAttribute } from '../resources';
import { Statement, statement, statementIf } from './statement';
import { About } from './about';
import { Named } from '../mesh';

// Described by separate facts, or equal in every EventType.
const knownAttributes: readonly string[] = [
  'type',
  'source',
  'specversion',
  'id',
  'schemadata',
  'schema',
  'dataschema',
];

/** @internal */
export function describeEventType(
  eventType: EventType,
  about: About,
): Statement[] {
  return [
    ...statementIf(eventType.eventType, type => [
      'eventTypeDeclares',
      { type },
    ]),
    ...statementIf(eventType.source, source => ['eventTypeSource', { source }]),
    describePlace(eventType, about.target('reference')),
    ...statementIf(about.target('producedBy'), producer => [
      'eventTypeProducer',
      { producer },
    ]),
    ...statementIf(eventType.description, description => [
      'eventTypeDescription',
      { description },
    ]),
    ...statementIf(eventType.schema, schema => ['eventTypeSchema', { schema }]),
    ...(eventType.schemaData === undefined
      ? []
      : [statement('eventTypeSchemaData', {})]),
    ...eventType.attributes.flatMap(describeAttribute),
  ];
}

function describePlace(
  { reference }: EventType,
  end: Named | undefined,
): Statement {
  if (!end) {
    return statement('eventTypeUnplaced', {});
  }
  return reference?.kind === 'Trigger' || reference?.kind === 'Subscription'
    ? statement('eventTypeReply', { reference: end })
    : statement('eventTypeFlows', { reference: end });
}

function describeAttribute(attribute: EventTypeAttribute): Statement[] {
  const { name, value, required } = attribute;
  if (knownAttributes.includes(name)) {
    return [];
  }
  if (value !== undefined) {
    return [statement('eventTypeAttribute', { name, value })];
  }
  return required ? [statement('eventTypeAttributeRequired', { name })] : [];
}
