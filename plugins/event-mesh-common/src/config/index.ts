export { NoticeCollector } from './NoticeCollector';
export { parseClusters } from './parseClusters';
export {
  noticesOfNothingRead,
  noticesOfUnread,
  parseEventMeshConfig,
  parseSection,
} from './parseEventMeshConfig';
export { readRaw } from './readRaw';
export type { ConfigNotice, ConfiguredCluster, EventMeshConfig } from './types';
export { isLeftOut, isPlainObject, textOf } from './values';
