import type { Entity } from '@backstage/catalog-model';
import type { EntityQuery } from 'backstage-plugin-event-mesh-common';

/**
 * What ties an entity to resources, by Backstage's own Kubernetes annotations.
 *
 * @internal
 */
export function entityQuery(entity: Entity): EntityQuery {
  const annotation = (name: string) =>
    entity.metadata.annotations?.[`backstage.io/${name}`];
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
