import type { Entity } from '@backstage/catalog-model';
import type { EntityQuery } from 'backstage-plugin-event-mesh-common';

/** Annotation with the id of the object that an entity of the catalog module represents. @internal */
export const resourceAnnotation = 'event-mesh/resource';

/**
 * Returns the query for the resources of an entity, from the object that it was made from or from Backstage's
 * Kubernetes annotations.
 *
 * @internal
 */
export function entityQuery(entity: Entity): EntityQuery {
  const annotations = entity.metadata.annotations ?? {};
  const id = annotations[resourceAnnotation];
  if (id) {
    return { id };
  }
  const annotation = (name: string) => annotations[`backstage.io/${name}`];
  const kubernetesId = annotation('kubernetes-id');
  const labelSelector = annotation('kubernetes-label-selector');
  const namespace = annotation('kubernetes-namespace');
  const cluster = annotation('kubernetes-cluster');
  return {
    ...(kubernetesId ? { kubernetesId } : {}),
    ...(labelSelector ? { labelSelector } : {}),
    ...(namespace ? { namespace } : {}),
    ...(cluster ? { cluster } : {}),
  };
}

/**
 * Returns whether a query can select resources.
 *
 * @internal
 */
export function isRelated({
  id,
  kubernetesId,
  labelSelector,
}: EntityQuery): boolean {
  return Boolean(id || kubernetesId || labelSelector);
}
