import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { catalogEntityRouteRef } from '../../routes';

/**
 * Returns the link to the page of an entity, or undefined in an app without a catalog.
 *
 * @internal
 */
export function useEntityHref(): (ref: string) => string | undefined {
  const route = useRouteRef(catalogEntityRouteRef);
  return useCallback(
    ref => {
      if (!route) {
        return undefined;
      }
      try {
        const { kind, namespace, name } = parseEntityRef(ref);
        return route({
          kind: kind.toLocaleLowerCase('en-US'),
          namespace,
          name,
        });
      } catch {
        return undefined;
      }
    },
    [route],
  );
}
