export { asksSomebody, pauseSeconds } from './clusterRead';
export type { ClusterRead, RecentChange } from './clusterRead';
export { entityParts } from './entityParts';
export type { EntityParts } from './entityParts';
export { groupMeshGraph, toggleGroup } from './groupMeshGraph';
export {
  joinLater,
  joinSnapshots,
  joinedAtOnce,
  joinedBefore,
} from './joinSnapshots';
export type { Join, JoinedMesh } from './joinSnapshots';
export { memoizePerMesh } from './memoizePerMesh';
export { addNamespaceHint, wantsNamespace } from './namespaceHints';
export { forceRediscovery, refetchCluster, readsKey } from './refetchCluster';
export { slicedWork } from './slicedWork';
export { clustersAround } from './surroundings';
export type { Surroundings } from './surroundings';
export { pathOfFinding, pathOfTrace, upstreamPath } from './highlightedPath';
export type { TestedEvent, HighlightedPath } from './highlightedPath';
