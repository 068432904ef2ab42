export { buildGraph } from './buildGraph';
export { filterChip } from './filterChip';
export { isLabelled } from './isLabelled';
export { layout } from './layout/layout';
export { routeEdges } from './routeEdges';
export * from './types';
