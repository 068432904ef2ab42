import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { useApiHolder } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useQuery } from '@tanstack/react-query';
import type { Mesh } from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';
import { CatalogOverlay, emptyOverlay } from './catalogOverlay';
import { overlayOf } from './overlayOf';

const annotations = ['kubernetes-id', 'kubernetes-label-selector'].map(
  name => `metadata.annotations.backstage.io/${name}`,
);

// All that the overlay looks at, so that the answer stays small.
const fields = [
  'apiVersion',
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.annotations',
  'relations',
];

const fiveMinutes = 300_000;

/**
 * What the catalog says of the mesh: one query for all entities that are tied to Kubernetes.
 *
 * @remarks Without a catalog, or without the permission to read it, it says nothing, and the mesh is shown all the same.
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
        fields,
      });
      return answer?.items ?? [];
    },
  });
  return useMemo(
    () => (data ? overlayOf(mesh, data) : emptyOverlay),
    [mesh, data],
  );
}
