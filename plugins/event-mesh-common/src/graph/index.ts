export { buildGraph } from './buildGraph';
export { buildPicture } from './buildPicture';
export { bundleEdges, mostSingleEdges } from './bundles/bundleEdges';
export type { BundleOptions } from './bundles/bundleEdges';
export { bundleId, parseBundleId } from './bundles/bundleId';
export { edgesOf } from './bundles/edgesOf';
export { filterChip } from './filterChip';
export { groupByBroker } from './groups/groupByBroker';
export { groupByNamespace } from './groups/groupByNamespace';
export { groupGraph } from './groups/groupGraph';
export type { GroupOptions } from './groups/groupGraph';
export { groupId, parseGroupId } from './groups/groupId';
export { groupOfBand } from './groups/groupOfBand';
export { ladder, mostNodes } from './groups/ladder';
export { problemNodes } from './groups/problemNodes';
export type { GroupOf, NodeGroup } from './groups/types';
export { isLabelled } from './isLabelled';
export { isProblem } from './isProblem';
export { layout } from './layout/layout';
export { layoutPicture } from './layoutPicture';
export { routeEdges } from './routeEdges';
export {
  unknownProducersType,
  withUnknownProducers,
} from './withUnknownProducers';
export { withFlowingTypes } from './withFlowingTypes';
export { shortenPart } from './shortenPart';
export { isShelf } from './shelves/placeShelves';
export * from './types';
