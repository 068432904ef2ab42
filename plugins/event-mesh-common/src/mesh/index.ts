export { buildMesh } from './buildMesh';
export type { BuildMeshOptions } from './buildMesh';
export type { ListReport } from './ghostReason';
export { matchesLabels } from './matchesLabels';
export { outsideId } from './outsideId';
export * from './types';
