export { checkMeshTask, checkMesh } from './checkMesh';
export type { Finding, Severity } from './types';
