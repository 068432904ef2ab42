import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { isMeshEntity } from '../entities';
import { TiedComponent } from '../relations';

/** Annotation against the label of the same name. @internal */
export const idAnnotation = 'backstage.io/kubernetes-id';

/** @internal */
export const selectorAnnotation = 'backstage.io/kubernetes-label-selector';

/**
 * What a Component says that it has in clusters; nothing for one that was made of a mesh.
 *
 * @internal
 */
export function tiedComponentOf(entity: Entity): TiedComponent | undefined {
  if (isMeshEntity(entity)) {
    return undefined;
  }
  const annotations: Readonly<Record<string, unknown>> =
    entity.metadata.annotations ?? {};
  const said = (name: string) => {
    const text = annotations[name];
    return typeof text === 'string' ? text.trim() || undefined : undefined;
  };
  const kubernetesId = said(idAnnotation);
  const labelSelector = said(selectorAnnotation);
  const namespace = said('backstage.io/kubernetes-namespace');
  const cluster = said('backstage.io/kubernetes-cluster');
  return {
    entityRef: stringifyEntityRef(entity),
    query: {
      ...(kubernetesId ? { kubernetesId } : {}),
      ...(labelSelector ? { labelSelector } : {}),
      ...(namespace ? { namespace } : {}),
      ...(cluster ? { cluster } : {}),
    },
  };
}
