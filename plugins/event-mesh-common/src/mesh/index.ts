export type { Announcement, AnnouncementOrigin } from './announcement';
export { buildMesh, buildMeshTask } from './buildMesh';
export { flowContext } from './flowContext';
export type { FlowContext } from './flowContext';
export { indexPods } from './indexPods';
export { linkIndex } from './linkIndex';
export type { LinkIndex } from './linkIndex';
export { matchTriggers } from './matchTriggers';
export type { Match } from './matchTriggers';
export { nameOf } from './nameOf';
export type { Named } from './nameOf';
export { triggerVerdicts } from './triggerVerdicts';
export type {
  Placeholder,
  PlaceholderReason,
  Link,
  LinkRole,
  Mesh,
  MeshResource,
  Status,
  StatusState,
} from './types';
