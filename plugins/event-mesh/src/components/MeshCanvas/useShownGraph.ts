import {
  bundleEdges,
  Graph,
  collapseLargeGraph,
  mostNodes,
  parseBundleId,
} from 'backstage-plugin-event-mesh-common';
import { useCallback, useMemo, useState } from 'react';

const none: ReadonlySet<string> = new Set();

/** @internal */
export type ShownGraph = {
  /** The drawn graph: a bundle is one edge and a group is one node. */
  readonly graph: Graph;
  /** Number of nodes, those in collapsed groups included. */
  readonly total: number;
  readonly drawn: number;
  /** Whether the graph collapsed groups automatically because it has too many nodes. */
  readonly isReduced: boolean;
  readonly openBundles: ReadonlySet<string>;
  readonly toggleBundle: (id: string) => void;
  readonly toggleGroup: (id: string) => void;
  /** Id of the group or bundle toggled last; it keeps its screen position. */
  readonly anchor: string | undefined;
  /** Changes with every choice made in the graph itself. */
  readonly key: string;
};

/**
 * Collapses groups and bundles edges of a graph, and keeps which of them the user expanded.
 *
 * @internal
 */
export function useShownGraph(
  graph: Graph,
  choice: {
    readonly onToggleGroup: ((id: string) => void) | undefined;
    /** Ids that stay visible even inside an automatically collapsed group. */
    readonly wanted: readonly (string | undefined)[];
  },
): ShownGraph {
  const { onToggleGroup, wanted } = choice;
  const [openBundles, setOpenBundles] = useState(none);
  const [openGroups, setOpenGroups] = useState(none);
  const [anchor, setAnchor] = useState<string>();
  const closed = useMemo(
    () => collapseLargeGraph(graph, openGroups),
    [graph, openGroups],
  );
  const hidden = JSON.stringify(closed === graph ? [] : notIn(closed, wanted));
  const reduced = useMemo(
    () =>
      hidden === '[]'
        ? closed
        : collapseLargeGraph(graph, openGroups, new Set(JSON.parse(hidden))),
    [graph, openGroups, closed, hidden],
  );
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

function notIn(
  { nodes, edges, groups }: Graph,
  wanted: readonly (string | undefined)[],
): readonly (string | undefined)[] {
  const isDrawn = (wantedId: string) =>
    nodes.some(({ id }) => id === wantedId) ||
    edges.some(({ id, owner }) => id === wantedId || owner === wantedId) ||
    groups?.some(({ id }) => id === wantedId);
  return wanted.filter(id => id !== undefined && !isDrawn(id));
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) {
    next.add(id);
  }
  return next;
}
