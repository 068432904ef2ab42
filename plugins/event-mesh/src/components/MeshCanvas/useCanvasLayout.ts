import {
  Graph,
  GraphLayout,
  layoutMeshGraph,
} from 'backstage-plugin-event-mesh-common';
import { useMemo, useRef } from 'react';

/**
 * Computes positions. Under the same key remaining nodes keep their position; another key causes a full layout.
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
