import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { useApiHolder } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useQuery } from '@tanstack/react-query';
import type { Mesh } from 'backstage-plugin-event-mesh-common';
import {
  CatalogOverlay,
  emptyOverlay,
  entityFields,
  overlayOf,
  resourceAnnotation,
} from '../catalog';
import { memoizePerMesh } from '../data';

const annotations = [
  'backstage.io/kubernetes-id',
  'backstage.io/kubernetes-label-selector',
  resourceAnnotation,
].map(name => `metadata.annotations.${name}`);

const overlayWith = memoizePerMesh(overlayOf);

const fiveMinutes = 300_000;

/**
 * Reads the catalog overlay of the mesh: one query for all entities that are linked to resources.
 *
 * @remarks Without a catalog, or without permission to read it, the overlay is empty and the mesh is shown without it.
 * @internal
 */
export function useCatalogOverlay(mesh: Mesh): CatalogOverlay {
  const catalog = useApiHolder().get(catalogApiRef);
  const { data } = useQuery({
    queryKey: ['event-mesh', 'catalog'],
    enabled: catalog !== undefined,
    staleTime: fiveMinutes,
    retry: false,
    queryFn: async () => {
      const answer = await catalog?.getEntities({
        filter: annotations.map(name => ({ [name]: CATALOG_FILTER_EXISTS })),
        fields: [...entityFields],
      });
      return answer?.items ?? [];
    },
  });
  return data ? overlayWith(mesh, data) : emptyOverlay;
}
