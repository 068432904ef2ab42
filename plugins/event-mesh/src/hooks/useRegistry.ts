import {
  eventTypeRegistry,
  memoize,
  memoizePerObject,
  Mesh,
  RegistryRow,
  SourceKind,
} from 'backstage-plugin-event-mesh-common';

const registryOf = memoizePerObject((mesh: Mesh) =>
  memoize(
    (sourceKinds: readonly SourceKind[]) =>
      eventTypeRegistry(mesh, { sourceKinds }),
    { most: 4 },
  ),
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
  return registryOf(mesh)(sourceKinds);
}
