import { compareText } from 'backstage-plugin-event-mesh-common';
import type { Mesh } from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';
import { endpointOf } from '../EndpointName';
import type { EntryPoint } from './EntryPointField';

/** Resource types that a trace can start at, and where an event can enter. @internal */
export const traceStarts: readonly string[] = [
  'eventType',
  'eventSource',
  'broker',
  'channel',
];

/** @internal */
export const entries: readonly string[] = ['broker', 'channel', 'flow'];

/**
 * Returns the resources of some types, sorted by name, plus the selected one even if it has another type.
 *
 * @internal
 */
export function useEntryPoints(
  mesh: Mesh,
  types: readonly string[],
  chosen: string | undefined,
): readonly EntryPoint[] {
  return useMemo(() => {
    const ids = [...mesh.resources.values()]
      .filter(
        ({ id, resource, foldedInto }) =>
          id === chosen ||
          (foldedInto === undefined && types.includes(resource.type)),
      )
      .map(({ id }) => id);
    const placeholder = chosen !== undefined && mesh.placeholders.has(chosen);
    return [...ids, ...(placeholder ? [chosen] : [])]
      .map(id => ({ id, label: labelOf(mesh, id) }))
      .sort((a, b) => compareText(a.label, b.label));
  }, [mesh, types, chosen]);
}

function labelOf(mesh: Mesh, id: string): string {
  const end = endpointOf(mesh, id);
  const resource = mesh.resources.get(id)?.resource;
  const type = resource?.type === 'eventType' ? resource.eventType : undefined;
  const name = [end?.kind, end?.name].filter(Boolean).join(' ');
  const cluster = mesh.clusters.length > 1 ? end?.cluster : undefined;
  return [name, type, end?.namespace, cluster].filter(Boolean).join(' · ');
}
