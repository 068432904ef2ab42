import {
  eventTypeRegistry,
  Mesh,
  RegistryRow,
  SourceKind,
} from 'backstage-plugin-event-mesh-common';
import { memoizePerMesh } from '../data';

const registryOf = memoizePerMesh((mesh, sourceKinds: readonly SourceKind[]) =>
  eventTypeRegistry(mesh, { sourceKinds }),
);

/**
 * Returns all known event types, sorted by type.
 *
 * @internal
 */
export function useRegistry(
  mesh: Mesh,
  sourceKinds: readonly SourceKind[],
): readonly RegistryRow[] {
  return registryOf(mesh, sourceKinds);
}
