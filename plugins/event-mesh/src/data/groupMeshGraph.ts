import {
  Graph,
  groupByBroker,
  groupByNamespace,
  groupGraph,
  GroupOf,
} from 'backstage-plugin-event-mesh-common';
import type { CatalogOverlay } from '../catalog';
import type { Grouping, ViewState } from '../url';
import { withOwners } from '../catalog';

/**
 * The graph with whom the catalog says that things belong to, in the groups that are asked for, those that are collapsed as one node each.
 *
 * @internal
 */
export function groupMeshGraph(
  graph: Graph,
  choice: {
    readonly groupBy: Grouping | undefined;
    readonly collapsed: readonly string[];
    readonly overlay: CatalogOverlay;
  },
): Graph {
  const { groupBy, collapsed, overlay } = choice;
  const owned = withOwners(graph, overlay);
  return groupBy === undefined
    ? owned
    : groupGraph(owned, {
        groupOf: groupOfEach(owned, groupBy, overlay),
        collapsed: new Set(collapsed),
      });
}

function groupOfEach(
  graph: Graph,
  groupBy: Grouping,
  overlay: CatalogOverlay,
): GroupOf {
  switch (groupBy) {
    case 'namespace':
      return groupByNamespace;
    case 'broker':
      return groupByBroker(graph);
    case 'owner':
      return groupByRef('Owner', overlay.ownersOf, overlay);
    default:
      return groupByRef('System', overlay.systemsOf, overlay);
  }
}

// What belongs to several is in none.
function groupByRef(
  kind: string,
  refsOf: (id: string) => readonly string[],
  overlay: CatalogOverlay,
): GroupOf {
  return ({ id }) => {
    const [ref, ...others] = refsOf(id);
    return ref === undefined || others.length > 0
      ? undefined
      : {
          key: `${kind} ${ref}`,
          title: overlay.nameOf(ref),
          kind,
          cluster: '',
          namespace: '',
        };
  };
}

/**
 * What the URL says after a group was pressed: it opens or closes, and where there were no groups, namespaces become some.
 *
 * @internal
 */
export function toggleGroup(
  state: Pick<ViewState, 'groupBy' | 'collapsed'>,
  id: string,
): Partial<ViewState> {
  const { groupBy, collapsed } = state;
  if (groupBy === undefined) {
    return { groupBy: 'namespace', collapsed: [id] };
  }
  return {
    collapsed: collapsed.includes(id)
      ? collapsed.filter(other => other !== id)
      : [...collapsed, id],
  };
}
