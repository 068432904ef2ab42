export { EmptyState } from './EmptyState';
export { MeshEmptyState } from './MeshEmptyState';
export { entityAnswer } from './entityAnswer';
export type { UnreadEntityReason } from './entityAnswer';
export { whyEmpty } from './whyEmpty';
export type { EmptyReason } from './whyEmpty';
