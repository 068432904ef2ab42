import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Mesh } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import { EntryPointField, useEntryPoints } from '../shared/EventPath';

const types = ['eventType'];

/**
 * Fills in the attributes known from an EventType.
 *
 * @internal
 */
export function PrefillEventType(props: {
  readonly mesh: Mesh;
  readonly onChoose: (fields: Readonly<Record<string, string>>) => void;
}) {
  const { mesh, onChoose } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const entryPoints = useEntryPoints(mesh, types, undefined);
  return entryPoints.length === 0 ? null : (
    <EntryPointField
      label={t('test.like')}
      placeholder={t('test.likePlaceholder')}
      entryPoints={entryPoints}
      value={undefined}
      onChange={id => onChoose(fieldsOf(mesh, id))}
    />
  );
}

function fieldsOf(mesh: Mesh, id: string): Readonly<Record<string, string>> {
  const resource = mesh.resources.get(id)?.resource;
  if (resource?.type !== 'eventType') {
    return {};
  }
  const { eventType, source, schema, attributes } = resource;
  const known = attributes.flatMap(({ name, value }) =>
    value && !['id', 'specversion'].includes(name) ? [[name, value]] : [],
  );
  return {
    ...Object.fromEntries(known),
    ...(eventType ? { type: eventType } : {}),
    ...(source ? { source } : {}),
    ...(schema ? { dataschema: schema } : {}),
  };
}
