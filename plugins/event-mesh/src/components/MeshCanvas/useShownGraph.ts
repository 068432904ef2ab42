import {
  bundleEdges,
  Graph,
  ladder,
  mostNodes,
  parseBundleId,
} from 'backstage-plugin-event-mesh-common';
import { useCallback, useMemo, useState } from 'react';

const none: ReadonlySet<string> = new Set();

/** @internal */
export type ShownGraph = {
  /** What is drawn: bundles and groups are one line or node each. */
  readonly graph: Graph;
  /** How many nodes there are, drawn each for itself or not. */
  readonly total: number;
  readonly drawn: number;
  /** Whether the picture has put nodes into groups by itself, as there are too many. */
  readonly isReduced: boolean;
  readonly openBundles: ReadonlySet<string>;
  readonly toggleBundle: (id: string) => void;
  readonly toggleGroup: (id: string) => void;
  /** What is to keep its place on the screen, as it was opened or closed last. */
  readonly anchor: string | undefined;
  /** Changes with every choice that was made in the picture itself. */
  readonly key: string;
};

/**
 * What of a graph is drawn each for itself, and what is drawn as one; a person opens it again.
 *
 * @internal
 */
export function useShownGraph(
  graph: Graph,
  onToggleGroup: ((id: string) => void) | undefined,
): ShownGraph {
  const [openBundles, setOpenBundles] = useState(none);
  const [openGroups, setOpenGroups] = useState(none);
  const [anchor, setAnchor] = useState<string>();
  const reduced = useMemo(() => ladder(graph, openGroups), [graph, openGroups]);
  const shown = useMemo(
    () => bundleEdges(reduced, { open: openBundles }),
    [reduced, openBundles],
  );
  const isReduced = graph.nodes.length > mostNodes;
  const toggleGroup = useCallback(
    (id: string) => {
      setAnchor(id);
      if (isReduced) {
        setOpenGroups(open => toggled(open, id));
      } else {
        onToggleGroup?.(id);
      }
    },
    [isReduced, onToggleGroup],
  );
  const toggleBundle = useCallback((id: string) => {
    setAnchor(parseBundleId(id)?.source);
    setOpenBundles(open => toggled(open, id));
  }, []);
  const drawn = shown.nodes.filter(node => !node.inside).length;
  const inside = shown.nodes.reduce(
    (sum, node) => sum + (node.inside?.nodes.length ?? 0),
    0,
  );
  return {
    graph: shown,
    total: drawn + inside,
    drawn,
    isReduced,
    openBundles,
    toggleBundle,
    toggleGroup,
    anchor,
    key: JSON.stringify([[...openBundles].sort(), [...openGroups].sort()]),
  };
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) {
    next.add(id);
  }
  return next;
}
