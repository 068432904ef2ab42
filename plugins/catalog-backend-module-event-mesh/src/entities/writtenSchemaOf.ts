import { EventType, isPlainObject } from 'backstage-plugin-event-mesh-common';

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

/**
 * The schema of an EventType: its own, else the one that kubectl remembers to have applied.
 *
 * @remarks Knative's controller writes the status of an EventType in v1beta3, which has no schemaData, so that it is gone from
 * the stored object a moment after somebody wrote it (seen with 1.22). No other field of the spec can change.
 * @internal
 */
export function writtenSchemaOf(resource: EventType): string | undefined {
  const { schemaData, annotations, eventType } = resource;
  const text = annotations[lastApplied];
  if (schemaData !== undefined || typeof text !== 'string') {
    return schemaData;
  }
  const applied = parse(text);
  const spec = isPlainObject(applied) ? applied.spec : undefined;
  return isPlainObject(spec) &&
    spec.type === eventType &&
    typeof spec.schemaData === 'string'
    ? spec.schemaData
    : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
