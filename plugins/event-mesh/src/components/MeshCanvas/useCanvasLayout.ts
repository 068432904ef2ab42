import {
  Graph,
  GraphLayout,
  layoutMeshGraph,
} from 'backstage-plugin-event-mesh-common';
import { useMemo, useRef } from 'react';

/**
 * Where things are. Under the same key nothing that stays moves; under another one everything is laid out anew.
 *
 * @internal
 */
export function useCanvasLayout(
  graph: Graph,
  key: string | undefined,
): GraphLayout {
  const last = useRef<{ key: string; layout: GraphLayout }>();
  return useMemo(() => {
    const previous =
      key !== undefined && last.current?.key === key
        ? last.current.layout
        : undefined;
    const layout = layoutMeshGraph(graph, previous);
    last.current = key === undefined ? undefined : { key, layout };
    return layout;
  }, [graph, key]);
}
