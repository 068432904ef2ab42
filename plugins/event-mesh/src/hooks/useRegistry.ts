import {
  eventTypeRegistry,
  Mesh,
  RegistryRow,
  SourceKind,
} from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';

/**
 * All that is known of event types, sorted by type.
 *
 * @internal
 */
export function useRegistry(
  mesh: Mesh,
  sourceKinds: readonly SourceKind[],
): readonly RegistryRow[] {
  return useMemo(
    () => eventTypeRegistry(mesh, { sourceKinds }),
    [mesh, sourceKinds],
  );
}
