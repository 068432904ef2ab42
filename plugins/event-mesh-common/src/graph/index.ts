export { buildGraph } from './buildGraph';
export { buildPicture } from './buildPicture';
export { bundleEdges } from './bundles/bundleEdges';
export { bundleId, parseBundleId } from './bundles/bundleId';
export { edgesOf } from './bundles/edgesOf';
export { filterChip } from './filterChip';
export { groupByBroker } from './groups/groupByBroker';
export { groupByNamespace } from './groups/groupByNamespace';
export { groupGraph } from './groups/groupGraph';
export { groupId } from './groups/groupId';
export { groupOfBand } from './groups/groupOfBand';
export { ladder, mostNodes } from './groups/ladder';
export type { GroupOf } from './groups/types';
export { isProblem } from './isProblem';
export { layout } from './layout/layout';
export { layoutPicture } from './layoutPicture';
export { routeEdges } from './routeEdges';
export { isShelf } from './shelves/placeShelves';
export { shortenPart } from './shortenPart';
export type {
  Band,
  Box,
  EdgeRoute,
  EdgeType,
  FilterChip,
  Graph,
  GraphEdge,
  GraphLayout,
  GraphNode,
  GroupContent,
  Lane,
  Point,
} from './types';
export { unknownProducersType } from './withUnknownProducers';
