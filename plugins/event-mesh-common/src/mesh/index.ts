export { buildMesh } from './buildMesh';
export type { BuildMeshOptions } from './buildMesh';
export type { ListReport } from './ghostReasons';
export type { Announcement, AnnouncementOrigin } from './announcement';
export { matchTriggers } from './matchTriggers';
export type { Match, Matches } from './matchTriggers';
export { matchesLabels } from './matchesLabels';
export { outsideId } from './outsideId';
export * from './types';
