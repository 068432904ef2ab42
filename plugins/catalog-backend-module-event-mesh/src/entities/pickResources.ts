import { Mesh, MeshResource } from 'backstage-plugin-event-mesh-common';
import { EntitySettings } from '../config';
import { EntityKind, entityKindOf } from './entityKind';

/** @internal */
export type Picked = {
  readonly found: MeshResource;
  readonly kind: EntityKind;
};

/**
 * The resources that become entities: none that Knative made for another, and a namespace only where there is another in it.
 *
 * @internal
 */
export function pickResources(mesh: Mesh, settings: EntitySettings): Picked[] {
  const picked: Picked[] = [];
  const used = new Set<string>();
  for (const found of mesh.resources.values()) {
    const { resource, foldedInto } = found;
    const { cluster, namespace } = resource.ref;
    const kind = entityKindOf(resource, settings);
    // An event type is in the catalog whoever made it.
    const stands = foldedInto === undefined || resource.type === 'eventType';
    if (kind && stands) {
      picked.push({ found, kind });
      if (resource.type !== 'namespace') {
        used.add(`${cluster}/${namespace}`);
      }
    }
  }
  return picked.filter(
    ({
      found: {
        resource: { type, ref },
      },
    }) =>
      type === 'namespace' ? used.has(`${ref.cluster}/${ref.name}`) : true,
  );
}
