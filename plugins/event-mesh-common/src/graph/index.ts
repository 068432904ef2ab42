export { buildGraph } from './buildGraph';
export { buildMeshGraph } from './buildMeshGraph';
export { bundleEdges } from './bundles/bundleEdges';
export { bundleId, parseBundleId } from './bundles/bundleId';
export { edgesOf } from './bundles/edgesOf';
export { filterChip } from './filterChip';
export { groupByBroker } from './groups/groupByBroker';
export { groupByNamespace } from './groups/groupByNamespace';
export { groupGraph } from './groups/groupGraph';
export { groupId } from './groups/groupId';
export { groupOfSwimlane } from './groups/groupOfSwimlane';
export { collapseLargeGraph, mostNodes } from './groups/collapseLargeGraph';
export type { GroupOf } from './groups/types';
export { isUnhealthy } from './isUnhealthy';
export { layout } from './layout/layout';
export { layoutMeshGraph } from './layoutMeshGraph';
export { routeEdges } from './routeEdges';
export { isGroupGrid } from './groupGrids/placeGroupGrids';
export { shortenPart } from './shortenPart';
export type {
  Swimlane,
  Box,
  EdgeRoute,
  EdgeType,
  FilterChip,
  Graph,
  GraphEdge,
  GraphLayout,
  GraphNode,
  GroupContent,
  Column,
  Point,
} from './types';
export { unknownProducersType } from './withUnknownProducers';
