export { asksSomebody, pauseSeconds } from './clusterRead';
export type { ClusterRead, RecentChange } from './clusterRead';
export { entityParts } from './entityParts';
export type { EntityParts } from './entityParts';
export { groupPicture, toggleGroup } from './groupPicture';
export {
  joinLater,
  joinSnapshots,
  joinedAtOnce,
  joinedBefore,
} from './joinSnapshots';
export type { Join, JoinedMesh } from './joinSnapshots';
export { keptOfMesh } from './keptOfMesh';
export { addNamespaceHint, wantsNamespace } from './namespaceHints';
export { discoverAnew, readAgain, readsKey } from './readAgain';
export { slicedWork } from './slicedWork';
export { clustersAround } from './surroundings';
export type { Surroundings } from './surroundings';
export { wayOfFinding, wayOfTrace, wayUp } from './way';
export type { TestedEvent, Way } from './way';
