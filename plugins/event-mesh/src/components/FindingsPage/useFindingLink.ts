import { useRouteRef } from '@backstage/frontend-plugin-api';
import type { Finding, Mesh } from 'backstage-plugin-event-mesh-common';
import { useCallback } from 'react';
import { writeView } from '../../url';
import { eventMeshGraphRouteRef } from '../../routes';
import { cleared } from '../ViewToolbar';

/**
 * Returns the link to a finding in the graph, or undefined in an app without the page.
 *
 * @internal
 */
export function useFindingLink(
  mesh: Mesh,
): (finding: Finding) => string | undefined {
  const path = useRouteRef(eventMeshGraphRouteRef);
  return useCallback(
    ({ id, about }) => {
      const types = about.map(one => mesh.resources.get(one)?.resource.type);
      const query = writeView(new URLSearchParams(), {
        ...cleared,
        about: id,
        eventTypes: types.includes('eventType'),
        unconnected: types.includes('workload'),
      });
      return path && `${path()}?${query}`;
    },
    [path, mesh],
  );
}
