import type { Entity } from '@backstage/catalog-model';
import {
  appTreeApiRef,
  routeResolutionApiRef,
  useApiHolder,
} from '@backstage/frontend-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { useMemo } from 'react';
import { eventMeshEntityRouteRef } from '../../routes';

/**
 * Returns the link to the tab of an entity, or undefined if the app has none for this entity.
 *
 * @remarks The path and the filter of the tab are configuration of the app.
 */
export function useTabHref(entity: Entity): string | undefined {
  const apis = useApiHolder();
  const sourcePath = useEntityRefLink()(entity);
  return useMemo(() => {
    const filter = apis
      .get(appTreeApiRef)
      ?.getTree()
      .tree.nodes.get('entity-content:event-mesh')
      ?.instance?.getData(EntityContentBlueprint.dataRefs.filterFunction);
    if (filter && !filter(entity)) {
      return undefined;
    }
    try {
      return apis
        .get(routeResolutionApiRef)
        ?.resolve(eventMeshEntityRouteRef, { sourcePath })?.();
    } catch {
      // The tab is not below the page of this entity.
      return undefined;
    }
  }, [apis, entity, sourcePath]);
}
