export { buildMesh } from './buildMesh';
export type { BuildMeshOptions } from './buildMesh';
export type { ListReport } from './ghostReasons';
export { matchesLabels } from './matchesLabels';
export { outsideId } from './outsideId';
export * from './types';
